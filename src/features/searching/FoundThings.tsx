import { memo, useMemo } from 'react'
import { searchSpec } from '#search/searchSpec.ts'
import { KINDS, type Kind, type Search } from '#search/types.ts'
import { Pages } from '#ui/Pages.tsx'
import { type BrowseQuery, readBrowseQuery, toggleValue, writeBrowseQuery } from '#url/browseQuery.ts'
import { useQueryString } from '#url/useQueryString.ts'
import { Answer } from './Answer.tsx'
import { FoundExport } from './FoundExport.tsx'
import { KindLinks } from './KindLinks.tsx'

const SHOWN_OF_EACH = 5
const SHOWN_ON_A_PAGE = 50

type FoundThingsProps = {
  search: Search | undefined
  /** The text, or nothing before one was asked. */
  asked: string
  /** True while the search is being fetched. */
  waiting: boolean
}

/** What was found for a text, by kind and page. Apart from the search field, so that a letter does not draw it anew. */
export const FoundThings = memo(function FoundThings({ search, asked, waiting }: FoundThingsProps) {
  const { query } = readBrowseQuery(useQueryString(), searchSpec)
  const kinds = KINDS.filter((kind) => query.selected.kind?.includes(kind))
  const chosen = kinds.join(' ')
  const answer = useMemo(() => {
    const kinds = KINDS.filter((kind) => chosen.split(' ').includes(kind))
    if (!search || !asked) return
    return search.search(
      asked,
      kinds.length ? { kinds, limit: query.page * SHOWN_ON_A_PAGE } : { each: SHOWN_OF_EACH },
    )
  }, [search, asked, chosen, query.page])
  const toSearch = (change: Partial<BrowseQuery>) =>
    `?${writeBrowseQuery({ ...query, q: asked, page: 1, ...change }, searchSpec)}`
  const toKind = (kind: Kind | undefined) =>
    toSearch({ selected: kind ? toggleValue(query, 'kind', kind).selected : {} })
  const total = answer?.total ?? 0
  const last = Math.max(1, Math.ceil(total / SHOWN_ON_A_PAGE))
  const page = Math.min(query.page, last)
  const hits = answer?.hits ?? []
  return (
    <>
      {answer && (total > 0 || kinds.length > 0) && (
        <KindLinks counts={answer.counts} kinds={kinds} toKind={toKind} />
      )}
      <Answer
        answer={answer}
        asked={asked}
        waiting={waiting}
        hits={kinds.length ? hits.slice((page - 1) * SHOWN_ON_A_PAGE) : hits}
        kinds={kinds}
        toQuery={(q) => toSearch({ q })}
        toKind={toKind}
        pages={
          kinds.length > 0 && <Pages number={page} last={last} toSearch={(page) => toSearch({ page })} />
        }
        actions={
          search &&
          answer &&
          total > 0 && <FoundExport search={search} asked={asked} kinds={kinds} counts={answer.counts} />
        }
      />
    </>
  )
})
