import { useMemo } from 'react'
import { yearOf } from '#corpus/formatReference.ts'
import { referenceFacets } from '#corpus/referenceFacets.ts'
import type { Reference } from '#corpus/types.ts'
import { Alternates } from '#items/Alternates.tsx'
import { useCitations } from '#items/CitationsProvider.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { referenceFormats } from '#items/exportFormats.ts'
import { FacetLabel } from '#items/FacetLabel.tsx'
import { Head } from '#items/Head.tsx'
import { ReferenceLine } from '#items/ReferenceLine.tsx'
import { useFileWords } from '#items/useFileWords.ts'
import { useReturnToMarker } from '#items/useReturnToMarker.ts'
import { matchesLabel } from '#search/matchesLabel.ts'
import { BrowseFrame } from '#ui/BrowseFrame.tsx'
import { PageIntro } from '#ui/PageIntro.tsx'
import { paths } from '#url/paths.ts'
import { useBrowse } from '#url/useBrowse.ts'
import { ReferenceList } from './ReferenceList.tsx'
import { ReferenceTable } from './ReferenceTable.tsx'
import { YearFilter } from './YearFilter.tsx'

/** Every work the survey cites and every work the editors add, narrowed by facets and years. */
export function ReferencesPage() {
  useReturnToMarker()
  const index = useCorpus()
  const { references } = index.corpus
  const toWords = useFileWords()
  const citations = useCitations()
  const claims = (reference: Reference) => index.claimsByThing.get(reference.id)?.length ?? 0
  const facets = useMemo(() => referenceFacets(index), [index])
  const browse = useBrowse<Reference>({
    things: references,
    facets,
    yearOf,
    sorts: [
      { key: 'survey', label: 'order in the survey' },
      { key: 'newest', label: 'newest', compare: (a, b) => yearOf(b) - yearOf(a) },
      { key: 'oldest', label: 'oldest', compare: (a, b) => yearOf(a) - yearOf(b) },
      { key: 'title', label: 'title', compare: (a, b) => a.title.localeCompare(b.title, 'en') },
      { key: 'claims', label: 'claims', compare: (a, b) => claims(b) - claims(a) },
    ],
  })
  const own = references.filter(({ origin }) => origin === 'survey').length
  const lead = `The ${own} works the survey cites, and ${references.length - own} that the editors add: original works of its algorithms, milestones, and what followed its studies.`
  const Results = browse.query.view === 'table' ? ReferenceTable : ReferenceList
  return (
    <>
      <Head title="References" description={lead} />
      <Alternates path={paths.references} />
      <PageIntro title="References">{lead}</PageIntro>
      <BrowseFrame
        {...browse}
        things="references"
        shown={browse.results.length}
        total={references.length}
        actions={
          <ExportMenu
            formats={referenceFormats(browse.results, toWords('references', browse.chips), citations)}
          />
        }
        matchLabel={matchesLabel}
        drawFacetLabel={(facet, { value, label }) => <FacetLabel facet={facet} value={value} label={label} />}
        besideFacets={
          <YearFilter
            years={references.map(yearOf)}
            left={browse.ofAnyYear().map(yearOf)}
            from={browse.query.from}
            to={browse.query.to}
            toSearch={(from, to) => browse.toSearch({ from, to })}
          />
        }
      >
        <Results references={browse.page.results} />
        {/* The other pages of results are reached by scripts; without them everything is on this one. */}
        <noscript>
          <ol>
            {browse.results.slice(browse.page.results.length).map((reference) => (
              <li key={reference.id}>
                <ReferenceLine reference={reference} plain />
              </li>
            ))}
          </ol>
        </noscript>
      </BrowseFrame>
    </>
  )
}
