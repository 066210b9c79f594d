import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { useCorpus } from './CorpusProvider.tsx'
import { EvidenceWithWorks } from './EvidenceWithWorks.tsx'
import { SectionLinks } from './SectionLinks.tsx'
import { VerdictMark } from './VerdictMark.tsx'

/** What stands behind some claims: evidence, the audit's verdicts, and where to read them. */
export function EvidenceColumn({ claims }: { claims: readonly PlacedClaim[] }) {
  const { auditsByClaim } = useCorpus()
  const verdicts = claims.flatMap((claim) => auditsByClaim.get(claim.id) ?? []).map(({ verdict }) => verdict)
  return (
    <>
      <EvidenceWithWorks claims={claims} />
      {[...new Set(verdicts)].map((verdict) => (
        <VerdictMark key={verdict} verdict={verdict} />
      ))}
      <SectionLinks claims={claims} />
    </>
  )
}
