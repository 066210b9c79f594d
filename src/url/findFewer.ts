import { type BrowseQuery, type BrowseSpec, emptyBrowseQuery, writeBrowseQuery } from './browseQuery.ts'

/** A list with fewer filters: what is given up or kept, how much it shows, and its address. */
type Fewer = { label: string; count: number; search: string }

type FewerInput = {
  query: BrowseQuery
  spec: BrowseSpec
  /** The words for a value of a facet. */
  labelOf: (key: string, value: string) => string
  /** How much a query shows. */
  countFor: (query: BrowseQuery) => number
}

/**
 * What a list would show with one filter less, and with each filter alone;
 * whatever would show nothing is left out, the most helpful comes first.
 *
 * A facet goes or stays with all its chosen values: they are alternatives, so
 * that with fewer of them there would be fewer results still.
 */
export function findFewer({ query, spec, labelOf, countFor }: FewerInput): {
  drops: Fewer[]
  alone: Fewer[]
} {
  const none: BrowseQuery = { ...emptyBrowseQuery(spec), sort: query.sort, view: query.view }
  const { q, selected, from, to } = query
  const filters: { label: string; without: Partial<BrowseQuery>; only: Partial<BrowseQuery> }[] = []
  for (const { key } of spec.facets) {
    const values = selected[key] ?? []
    if (values.length === 0) continue
    filters.push({
      label: values.map((value) => `“${labelOf(key, value)}”`).join(' or '),
      without: { selected: { ...selected, [key]: [] } },
      only: { selected: { ...none.selected, [key]: values } },
    })
  }
  if (q) filters.push({ label: `“${q}”`, without: { q: '' }, only: { q } })
  if (from !== undefined || to !== undefined) {
    filters.push({ label: 'the years', without: { from: undefined, to: undefined }, only: { from, to } })
  }
  const offer = (asked: (filter: (typeof filters)[number]) => BrowseQuery) =>
    filters
      .map((filter) => ({ label: filter.label, query: { ...asked(filter), page: 1 } }))
      .map(({ label, query }) => ({
        label,
        count: countFor(query),
        search: `?${writeBrowseQuery(query, spec)}`,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
  return {
    drops: offer(({ without }) => ({ ...query, ...without })),
    alone: offer(({ only }) => ({ ...none, ...only })),
  }
}
