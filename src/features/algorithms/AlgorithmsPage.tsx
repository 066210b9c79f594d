import { useCorpus } from '#items/CorpusProvider.tsx'
import { ListHead } from '#items/ListHead.tsx'
import { SearchMissing } from '#items/SearchMissing.tsx'
import { useReturnToMarker } from '#items/useReturnToMarker.ts'
import { useSearch } from '#search/useSearch.ts'
import { PageIntro } from '#ui/PageIntro.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { useQueryText } from '#url/useQueryText.ts'
import { FoundAlgorithms } from './FoundAlgorithms.tsx'

/** Every algorithm of the survey, searched by name, alias, principle and claims, and narrowed by facets. */
export function AlgorithmsPage() {
  useReturnToMarker()
  const index = useCorpus()
  const { algorithms } = index.corpus
  const [text, type, submit] = useQueryText()
  const { search, failed } = useSearch(index, text !== '')
  const lead = `${algorithms.length} algorithms and methods that the survey names: what each is, where it is used, and how strong the evidence for that is.`
  return (
    <>
      <ListHead title="Algorithms" description={lead} />
      <PageIntro title="Algorithms">{lead}</PageIntro>
      <SearchField
        label="Search the algorithms"
        placeholder="A name, an acronym, or what it does"
        text={text}
        onType={type}
        onSubmit={submit}
      />
      {failed && text.trim() && <SearchMissing />}
      <FoundAlgorithms search={search} />
    </>
  )
}
