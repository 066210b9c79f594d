import { useMemo } from 'react'
import { algorithmFacets } from '#corpus/algorithmFacets.ts'
import type { Algorithm } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { algorithmFormats } from '#items/exportFormats.ts'
import { FacetLabel } from '#items/FacetLabel.tsx'
import { Head } from '#items/Head.tsx'
import { useSearch } from '#search/useSearch.ts'
import { BrowseFrame } from '#ui/BrowseFrame.tsx'
import { PageIntro } from '#ui/PageIntro.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { useBrowse } from '#url/useBrowse.ts'
import { useQueryText } from '#url/useQueryText.ts'
import { AlgorithmList } from './AlgorithmList.tsx'
import { AlgorithmTable } from './AlgorithmTable.tsx'

/** Every algorithm of the survey, searched by name, alias, principle and claims, and narrowed by facets. */
export function AlgorithmsPage() {
  const index = useCorpus()
  const { algorithms } = index.corpus
  const [text, type, submit] = useQueryText()
  const search = useSearch(index)
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
  const lead = `${algorithms.length} algorithms and methods that the survey names: what each is, where it is used, and how strong the evidence for that is.`
  const Results = browse.query.view === 'table' ? AlgorithmTable : AlgorithmList
  return (
    <>
      <Head title="Algorithms" description={lead} />
      <PageIntro title="Algorithms">{lead}</PageIntro>
      <SearchField
        label="Search the algorithms"
        placeholder="A name, an acronym, or what it does"
        text={text}
        onType={type}
        onSubmit={submit}
      />
      <BrowseFrame
        {...browse}
        things="algorithms"
        shown={browse.results.length}
        total={algorithms.length}
        actions={<ExportMenu formats={algorithmFormats(index, browse.results)} />}
        drawFacetLabel={(facet, { value, label }) => <FacetLabel facet={facet} value={value} label={label} />}
      >
        <Results algorithms={browse.page.results} />
      </BrowseFrame>
    </>
  )
}
