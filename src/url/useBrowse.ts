import { countFacets, type Facet, filterBySelection } from '#corpus/facets.ts'
import {
  type BrowseQuery,
  type BrowseSpec,
  emptyBrowseQuery,
  readBrowseQuery,
  toggleValue,
  writeBrowseQuery,
} from './browseQuery.ts'
import { findFewer } from './findFewer.ts'
import { useQueryString } from './useQueryString.ts'

/** One order of a list; without `compare` the list keeps the order it came in. */
export type SortOrder<T> = { key: string; label: string; compare?: (a: T, b: T) => number }

type BrowseInput<T> = {
  /** Everything that could be listed, in its natural order. */
  things: readonly T[]
  facets: readonly Facet<T>[]
  sorts: readonly SortOrder<T>[]
  /** The year a thing belongs to, where the page narrows by years. */
  yearOf?: (thing: T) => number
  /** True where all of it stands on one page, in one view. */
  onePage?: boolean
  /** What the text of the query leaves, best first; nothing while there is no text. */
  matching?: (q: string) => readonly T[] | undefined
}

/** How many results stand on one page. */
const PAGE_SIZE = 50

/** A browsing page's list as the address asks for it, and the addresses of every change to it. */
export function useBrowse<T>({ things, facets, sorts, yearOf, matching, onePage = false }: BrowseInput<T>) {
  const params = useQueryString()
  const spec: BrowseSpec = {
    facets,
    sorts: sorts.map(({ key }) => key),
    views: onePage ? ['list'] : ['list', 'table'],
    onePage,
    years: yearOf !== undefined,
    text: matching !== undefined,
  }
  const { query, dropped } = readBrowseQuery(params, spec)
  const toSearch = (change: Partial<BrowseQuery>) =>
    `?${writeBrowseQuery({ ...query, page: 1, ...change }, spec)}`

  const narrow = ({ q, from, to, selected }: BrowseQuery) => {
    const found = q ? (matching?.(q) ?? things) : things
    // Years given the wrong way round still mean the years between them.
    const [first, last] = from !== undefined && to !== undefined && from > to ? [to, from] : [from, to]
    const candidates = found.filter((thing) => {
      const year = yearOf?.(thing)
      return year === undefined || (year >= (first ?? year) && year <= (last ?? year))
    })
    return { candidates, kept: filterBySelection(candidates, facets, selected) }
  }
  const { candidates, kept } = narrow(query)
  const ofAnyYear = () => narrow({ ...query, from: undefined, to: undefined }).kept
  const counts = countFacets(candidates, facets, query.selected)
  const compare = sorts.find(({ key }) => key === query.sort)?.compare
  const results = compare ? kept.toSorted(compare) : kept

  const labelOf = (key: string, value: string) =>
    facets.find((facet) => facet.key === key)?.values.find((known) => known.value === value)?.label ?? value
  const chips = facets.flatMap((facet) =>
    (query.selected[facet.key] ?? []).map((value) => ({
      facet: facet.label,
      label: labelOf(facet.key, value),
      search: toSearch(toggleValue(query, facet.key, value)),
    })),
  )
  if (query.from !== undefined || query.to !== undefined) {
    chips.push({
      facet: 'Years',
      label: `${query.from ?? '…'}–${query.to ?? '…'}`,
      search: toSearch({ from: undefined, to: undefined }),
    })
  }
  if (query.q) chips.push({ facet: 'Text', label: query.q, search: toSearch({ q: '' }) })

  return {
    query,
    dropped,
    /** Everything that passes, in the order asked for. */
    results,
    candidates,
    /** Everything that passes but for its year. */
    ofAnyYear,
    /** The results of the page asked for; the last one, when it asks beyond it. */
    page: pageOf(results, query.page),
    toSearch,
    toPageSearch: (page: number) => toSearch({ page }),
    chips,
    clearSearch: `?${writeBrowseQuery({ ...emptyBrowseQuery(spec), sort: query.sort, view: query.view }, spec)}`,
    facets: facets.map((facet) => ({
      key: facet.key,
      label: facet.label,
      values: facet.values.map(({ value, label }) => ({
        value,
        label,
        count: counts.get(facet.key)?.get(value) ?? 0,
        chosen: query.selected[facet.key]?.includes(value) ?? false,
        toSearch: () => toSearch(toggleValue(query, facet.key, value)),
      })),
    })),
    /** What fewer filters would show; only worth asking for when nothing is left. */
    findFewer: () => findFewer({ query, spec, labelOf, countFor: (asked) => narrow(asked).kept.length }),
    sorts: sorts.map(({ key, label }, at) => ({
      key,
      // While a text is searched, the order things come in is how well they match.
      label: query.q && at === 0 ? 'best match' : label,
      chosen: key === query.sort,
      search: toSearch({ sort: key }),
    })),
    views: spec.views.map((view) => ({
      key: view,
      label: view === 'table' ? 'Table' : 'List',
      chosen: view === query.view,
      search: toSearch({ view }),
    })),
  }
}

function pageOf<T>(results: readonly T[], asked: number) {
  const last = Math.max(1, Math.ceil(results.length / PAGE_SIZE))
  const number = Math.min(asked, last)
  return { number, last, results: results.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE) }
}
