import { useMemo } from 'react'
import { applicationFacets } from '#corpus/applicationFacets.ts'
import { evidenceFor } from '#corpus/evidenceFacets.ts'
import type { Application } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { applicationFormats } from '#items/exportFormats.ts'
import { FacetLabel } from '#items/FacetLabel.tsx'
import { Head } from '#items/Head.tsx'
import { useFileWords } from '#items/useFileWords.ts'
import { useReturnToMarker } from '#items/useReturnToMarker.ts'
import { matchesLabel } from '#search/matchesLabel.ts'
import { BrowseFrame } from '#ui/BrowseFrame.tsx'
import { PageIntro } from '#ui/PageIntro.tsx'
import { useBrowse } from '#url/useBrowse.ts'
import { ApplicationList } from './ApplicationList.tsx'
import { ApplicationTable } from './ApplicationTable.tsx'

/** Every application of the survey, narrowed by facets. */
export function ApplicationsPage() {
  useReturnToMarker()
  const index = useCorpus()
  const { applications, domains } = index.corpus
  const toWords = useFileWords()
  const ties = (application: Application) => index.tiesByApplication.get(application.id)?.length ?? 0
  const facets = useMemo(() => applicationFacets(index), [index])
  const browse = useBrowse<Application>({
    things: applications,
    facets,
    sorts: [
      { key: 'survey', label: 'order in the survey' },
      { key: 'name', label: 'name', compare: (a, b) => a.name.localeCompare(b.name, 'en') },
      { key: 'algorithms', label: 'algorithms tied', compare: (a, b) => ties(b) - ties(a) },
    ],
  })
  const cited = applications.filter(({ id }) => evidenceFor(index, id) === 'cited').length
  const lead = `${applications.length} tasks that the survey names in ${domains.length} domains, the algorithms it ties to each, and whether a citation stands behind it: for ${cited} of them one does.`
  const Results = browse.query.view === 'table' ? ApplicationTable : ApplicationList
  return (
    <>
      <Head title="Applications" description={lead} />
      <PageIntro title="Applications">{lead}</PageIntro>
      <BrowseFrame
        {...browse}
        things="applications"
        shown={browse.results.length}
        total={applications.length}
        actions={
          <ExportMenu
            formats={applicationFormats(index, browse.results, toWords('applications', browse.chips))}
          />
        }
        matchLabel={matchesLabel}
        drawFacetLabel={(facet, { value, label }) => <FacetLabel facet={facet} value={value} label={label} />}
      >
        <Results applications={browse.page.results} />
      </BrowseFrame>
    </>
  )
}
