import { useDeferredValue, useMemo } from 'react'
import { Link } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { Head } from '#items/Head.tsx'
import { SearchMissing } from '#items/SearchMissing.tsx'
import { useReturnToMarker } from '#items/useReturnToMarker.ts'
import { nameKinds } from '#search/nameKind.ts'
import { KINDS, type Kind } from '#search/types.ts'
import { useSearch } from '#search/useSearch.ts'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { Notice } from '#ui/Notice.tsx'
import { PageIntro } from '#ui/PageIntro.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { type BrowseQuery, readBrowseQuery, toggleValue, writeBrowseQuery } from '#url/browseQuery.ts'
import { useQueryString } from '#url/useQueryString.ts'
import { useQueryText } from '#url/useQueryText.ts'
import { Answer } from './Answer.tsx'
import { KindLinks } from './KindLinks.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import styles from './SearchPage.module.css'

const SPEC = {
  facets: [{ key: 'kind', values: KINDS.map((value) => ({ value, label: nameKinds(value) })) }],
  sorts: ['best'],
  views: ['list'],
}
const SHOWN_OF_EACH = 5
const SHOWN_ON_A_PAGE = 50

/** Everything in the survey, searched at once: ranked, explained, and narrowed by kind. */
export function SearchPage() {
  const index = useCorpus()
  const { survey } = index.corpus
  const [text, type, submit] = useQueryText()
  const { query, dropped } = readBrowseQuery(useQueryString(), SPEC)
  const { search, failed, retry } = useSearch(index, text !== '')
  const record = useRecentSearches((recent) => recent.record)
  useReturnToMarker()
  // Results may lag behind typing on a slow device; letters never do, and the last text always wins.
  const asked = useDeferredValue(text.trim())
  const kinds = KINDS.filter((kind) => query.selected.kind?.includes(kind))
  const chosen = kinds.join(' ')
  const answer = useMemo(() => {
    if (!search || !asked) return undefined
    const kinds = KINDS.filter((kind) => chosen.split(' ').includes(kind))
    return search.search(
      asked,
      kinds.length ? { kinds, limit: query.page * SHOWN_ON_A_PAGE } : { each: SHOWN_OF_EACH },
    )
  }, [search, asked, chosen, query.page])

  const lead = 'Claims, algorithms, applications, works and terms, with the reason why each was found.'
  const toSearch = (change: Partial<BrowseQuery>) =>
    `?${writeBrowseQuery({ ...query, q: text.trim(), page: 1, ...change }, SPEC)}`
  const toQuery = (q: string) => toSearch({ q })
  const toKind = (kind: Kind | undefined) =>
    toSearch({ selected: kind ? toggleValue(query, 'kind', kind).selected : {} })
  const last = Math.max(1, Math.ceil((answer?.total ?? 0) / SHOWN_ON_A_PAGE))
  const page = Math.min(query.page, last)
  return (
    <>
      <Head title="Search" description={`Search ${survey.title}: ${lead}`} />
      <PageIntro title="Search">{lead}</PageIntro>
      {dropped.length > 0 && (
        <Notice>
          This address asked for {dropped.map((value) => `“${value}”`).join(', ')}, which this page does not
          know. The rest of it was kept.
        </Notice>
      )}
      <SearchField
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
      {asked && failed && <SearchMissing onRetry={retry} />}
      {asked && !search && !failed && <p role="status">Loading the search…</p>}
      {answer && (
        <>
          {(answer.total > 0 || kinds.length > 0) && (
            <KindLinks counts={answer.counts} kinds={kinds} toKind={toKind} />
          )}
          <Answer
            answer={answer}
            asked={asked}
            hits={kinds.length ? answer.hits.slice((page - 1) * SHOWN_ON_A_PAGE) : answer.hits}
            kinds={kinds}
            toQuery={toQuery}
            toKind={toKind}
          />
        </>
      )}
      {kinds.length > 0 && last > 1 && (
        <nav className={styles.pages} aria-label="Pages of results">
          {page > 1 && <Link to={{ search: toSearch({ page: page - 1 }) }}>Previous page</Link>}
          <span>
            Page {page} of {last}
          </span>
          {page < last && <Link to={{ search: toSearch({ page: page + 1 }) }}>Next page</Link>}
        </nav>
      )}
    </>
  )
}
