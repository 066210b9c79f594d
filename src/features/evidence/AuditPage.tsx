import { Link } from 'react-router'
import { auditFacets, compareVerdicts } from '#corpus/auditFacets.ts'
import type { Audit } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { FacetLabel } from '#items/FacetLabel.tsx'
import { Head } from '#items/Head.tsx'
import { toTableFormats } from '#items/toTableFormats.ts'
import { useFileWords } from '#items/useFileWords.ts'
import { VerdictBar } from '#items/VerdictBar.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { matchesLabel } from '#search/matchesLabel.ts'
import { BrowseFrame } from '#ui/BrowseFrame.tsx'
import { paths } from '#url/paths.ts'
import { useBrowse } from '#url/useBrowse.ts'
import { AuditList } from './AuditList.tsx'
import styles from './AuditPage.module.css'
import { AuditTable } from './AuditTable.tsx'
import { EvidenceIntro } from './EvidenceIntro.tsx'
import { toAuditTable } from './toAuditTable.ts'

/** Every citation of the survey, and whether the cited work carries the claim it stands at. */
export function AuditPage() {
  const index = useCorpus()
  const toWords = useFileWords()
  const { audits } = index.corpus
  const browse = useBrowse<Audit>({
    things: audits,
    facets: auditFacets(index),
    sorts: [
      { key: 'survey', label: 'order in the survey' },
      { key: 'verdict', label: 'verdict', compare: compareVerdicts },
    ],
  })
  const supported = audits.filter(({ verdict }) => verdict === 'supports').length
  const misplaced = audits.filter((audit) => audit.misplaced).length
  const lead =
    audits.length === 0
      ? 'The editors have held no citation of this survey against the work it names yet.'
      : `The editors held each citation against the work it names. Of ${audits.length}, ${supported} ${supported === 1 ? 'carries its claim' : 'carry their claim'} in full; ${misplaced} ${misplaced === 1 ? 'stands' : 'stand'} under a domain the work is not about.`
  const Results = browse.query.view === 'table' ? AuditTable : AuditList
  return (
    <>
      <Head title="Citation audit" description={lead} />
      <EvidenceIntro title="Citation audit">{lead}</EvidenceIntro>
      {audits.length > 0 && (
        <>
          <div className={styles.totals}>
            <VerdictBar />
          </div>
          <Uncited />
          <BrowseFrame
            {...browse}
            things="citations"
            shown={browse.results.length}
            total={audits.length}
            actions={
              <ExportMenu
                formats={toTableFormats(toWords('audit', browse.chips), () =>
                  toAuditTable(index, browse.results),
                )}
              />
            }
            matchLabel={matchesLabel}
            drawFacetLabel={(facet, { value, label }) => (
              <FacetLabel facet={facet} value={value} label={label} />
            )}
          >
            <Results audits={browse.page.results} />
          </BrowseFrame>
        </>
      )}
    </>
  )
}

/** How many claims have no citation to audit, with the way to them. */
function Uncited() {
  const { claims } = useCorpus()
  const uncited = claims.filter(({ cites }) => cites.length === 0).length
  if (uncited === 0) return null
  const query = new URLSearchParams({ q: 'evidence:stated', kind: 'claim' })
  return (
    <p className={styles.uncited}>
      <Link to={`${paths.search}?${query}`}>
        {uncited} of {formatCount(claims.length, 'claim')} {uncited === 1 ? 'cites' : 'cite'} nothing
      </Link>
    </p>
  )
}
