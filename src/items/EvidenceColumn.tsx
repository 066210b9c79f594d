import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { paths } from '#url/paths.ts'
import { useCorpus } from './CorpusProvider.tsx'
import { EvidenceWithWorks } from './EvidenceWithWorks.tsx'
import { SectionLinks } from './SectionLinks.tsx'
import { VerdictMark } from './VerdictMark.tsx'

type EvidenceColumnProps = {
  claims: readonly PlacedClaim[]
  /** The page whose list it stands in, which evidence and sections filter. */
  filters: string
}

/** What stands behind some claims: evidence, the audit's verdicts, and the sections they stand in, each a filter. */
export function EvidenceColumn({ claims, filters }: EvidenceColumnProps) {
  const { auditsByClaim } = useCorpus()
  const verdicts = claims.flatMap((claim) => auditsByClaim.get(claim.id) ?? []).map(({ verdict }) => verdict)
  return (
    <>
      <EvidenceWithWorks claims={claims} filters={filters} />
      {[...new Set(verdicts)].map((verdict) => (
        <VerdictMark key={verdict} verdict={verdict} filters={paths.audit} />
      ))}
      <SectionLinks claims={claims} filters={filters} />
    </>
  )
}
