import { useDeferredValue } from 'react'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ListHead } from '#items/ListHead.tsx'
import { SearchMissing } from '#items/SearchMissing.tsx'
import { useReturnToMarker } from '#items/useReturnToMarker.ts'
import { searchSpec } from '#search/searchSpec.ts'
import { useSearch } from '#search/useSearch.ts'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { DroppedNotice } from '#ui/DroppedNotice.tsx'
import { PageIntro } from '#ui/PageIntro.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { readBrowseQuery, writeBrowseQuery } from '#url/browseQuery.ts'
import { useQueryString } from '#url/useQueryString.ts'
import { useQueryText } from '#url/useQueryText.ts'
import { FoundThings } from './FoundThings.tsx'
import { SearchHelp } from './SearchHelp.tsx'

/** Everything in the survey, searched at once: ranked, explained, and narrowed by kind. */
export function SearchPage() {
  useReturnToMarker()
  const index = useCorpus()
  const { survey } = index.corpus
  const [text, type, submit] = useQueryText()
  const { query, dropped } = readBrowseQuery(useQueryString(), searchSpec)
  const { search, failed } = useSearch(index, text !== '')
  const record = useRecentSearches((recent) => recent.record)
  // Results may lag behind typing on a slow device; letters never do, and the last text always wins.
  const asked = useDeferredValue(text.trim())
  const lead = 'Claims, algorithms, applications, works and terms, with the reason why each was found.'
  const toQuery = (q: string) => `?${writeBrowseQuery({ ...query, q, page: 1 }, searchSpec)}`
  return (
    <>
      <ListHead title="Search" description={`Search ${survey.title}: ${lead}`} />
      <PageIntro title="Search">{lead}</PageIntro>
      <DroppedNotice dropped={dropped} />
      <SearchField
        id="search"
        label="Search everything"
        placeholder={`Try “${survey.overview.searchExamples[0]}”`}
        text={text}
        onType={type}
        onSubmit={() => {
          record(text)
          submit()
        }}
      />
      {!asked && <SearchHelp toQuery={toQuery} />}
      {asked && failed && <SearchMissing />}
      <FoundThings search={search} asked={asked} waiting={asked !== '' && !search && !failed} />
    </>
  )
}
