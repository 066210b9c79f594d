import { memo, useMemo } from 'react'
import { algorithmFacets } from '#corpus/algorithmFacets.ts'
import type { Algorithm } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { algorithmFormats } from '#items/exportFormats.ts'
import { FacetLabel } from '#items/FacetLabel.tsx'
import { QueryNotes } from '#items/QueryNotes.tsx'
import { useFileWords } from '#items/useFileWords.ts'
import { matchesLabel } from '#search/matchesLabel.ts'
import type { Search } from '#search/types.ts'
import { BrowseFrame } from '#ui/BrowseFrame.tsx'
import { useBrowse } from '#url/useBrowse.ts'
import { AlgorithmList } from './AlgorithmList.tsx'
import { AlgorithmTable } from './AlgorithmTable.tsx'

/** The algorithms the address asks for. Apart from the search field, so that a letter does not draw them anew. */
export const FoundAlgorithms = memo(function FoundAlgorithms({ search }: { search: Search | undefined }) {
  const index = useCorpus()
  const { algorithms } = index.corpus
  const toWords = useFileWords()
  const ties = (algorithm: Algorithm) => index.tiesByAlgorithm.get(algorithm.id)?.length ?? 0
  const facets = useMemo(() => algorithmFacets(index), [index])
  const browse = useBrowse<Algorithm>({
    things: algorithms,
    facets,
    sorts: [
      { key: 'survey', label: 'order in the survey' },
      { key: 'name', label: 'name', compare: (a, b) => a.name.localeCompare(b.name, 'en') },
      { key: 'uses', label: 'applications tied', compare: (a, b) => ties(b) - ties(a) },
    ],
    matching: (q) =>
      search?.ids(q, 'algorithm').flatMap((id) => {
        const algorithm = index.algorithmById.get(id)
        return algorithm ? [algorithm] : []
      }),
  })
  const { q } = browse.query
  const shown = browse.page.results.map(({ id }) => id)
  const answer = q ? search?.search(q, { kinds: ['algorithm'], only: shown, limit: shown.length }) : undefined
  const hits = new Map(answer?.hits.map((hit) => [hit.id, hit]))
  const Results = browse.query.view === 'table' ? AlgorithmTable : AlgorithmList
  return (
    <BrowseFrame
      {...browse}
      things="algorithms"
      shown={browse.results.length}
      total={algorithms.length}
      actions={
        <ExportMenu formats={algorithmFormats(index, browse.results, toWords('algorithms', browse.chips))} />
      }
      notes={answer && <QueryNotes answer={answer} toQuery={(q) => browse.toSearch({ q })} />}
      matchLabel={matchesLabel}
      drawFacetLabel={(facet, { value, label }) => <FacetLabel facet={facet} value={value} label={label} />}
    >
      <Results algorithms={browse.page.results} hits={hits} />
    </BrowseFrame>
  )
})
