import type { Selection } from '#corpus/facets.ts'
import { nameDropped } from './nameDropped.ts'

/** What one browsing page understands; the first sort and view are the defaults. */
export type BrowseSpec = {
  facets: readonly { key: string; values: readonly { value: string }[] }[]
  sorts: readonly string[]
  views: readonly string[]
  /** True where `q` is a text that narrows; elsewhere it is as unknown as any other key. */
  text?: boolean
  /** True where `from` and `to` narrow by year. */
  years?: boolean
  /** True where all results stand on one page; elsewhere `page` is the page of them. */
  onePage?: boolean
}

/** A browsing page's whole state, as its address carries it. */
export type BrowseQuery = {
  q: string
  selected: Selection
  from: number | undefined
  to: number | undefined
  sort: string
  view: string
  /** Page of results, from 1. */
  page: number
}

/** A query that asks for everything, in the default order and view. */
export function emptyBrowseQuery(spec: BrowseSpec): BrowseQuery {
  return {
    q: '',
    selected: Object.fromEntries(spec.facets.map(({ key }) => [key, []])),
    from: undefined,
    to: undefined,
    sort: spec.sorts[0] ?? '',
    view: spec.views[0] ?? '',
    page: 1,
  }
}

const LONGEST_TEXT = 300
function readYear(value: string | null): number | undefined {
  return value !== null && /^\d{4}$/.test(value) ? Number(value) : undefined
}

/** Puts a parameter that a query has once into it; false where the page does not know it. */
function readSingle(query: BrowseQuery, spec: BrowseSpec, key: string, value: string): boolean {
  const year = readYear(value)
  if (key === 'q' && spec.text) query.q = [...value.trim()].slice(0, LONGEST_TEXT).join('').trimEnd()
  else if (key === 'sort' && spec.sorts.includes(value)) query.sort = value
  else if (key === 'view' && spec.views.includes(value)) query.view = value
  else if (key === 'from' && spec.years && year) query.from = year
  else if (key === 'to' && spec.years && year) query.to = year
  else if (key === 'page' && !spec.onePage && /^[1-9]\d{0,3}$/.test(value)) query.page = Number(value)
  else return false
  return true
}

/**
 * The query an address asks for. Total: whatever is unknown, or asks for a
 * second value where there is one, is left out and named in `dropped`,
 * shortened, as `key=value`.
 */
export function readBrowseQuery(
  params: URLSearchParams,
  spec: BrowseSpec,
): { query: BrowseQuery; dropped: string[] } {
  const query = emptyBrowseQuery(spec)
  const dropped: string[] = []
  const chosen: Record<string, Set<string>> = {}
  const taken = new Set<string>()
  for (const [key, value] of params) {
    const facet = spec.facets.find((facet) => facet.key === key)
    const drop = () => dropped.push(nameDropped(key, value))
    if (facet) {
      if (facet.values.some((known) => known.value === value)) {
        chosen[key] = (chosen[key] ?? new Set()).add(value)
      } else drop()
    } else if (spec.years && (key === 'from' || key === 'to') && value === '') {
      // An empty field of the years' form, sent before the app runs, asks for nothing.
    } else if (taken.has(key) || !readSingle(query, spec, key, value)) drop()
    else taken.add(key)
  }
  // Values take the facet's own order, so that equal queries give equal strings.
  query.selected = Object.fromEntries(
    spec.facets.map(({ key, values }) => {
      const asked = chosen[key]
      return [key, asked ? values.map(({ value }) => value).filter((value) => asked.has(value)) : []]
    }),
  )
  return { query, dropped: [...new Set(dropped)] }
}

/** The parameters that say a query: one key per value, defaults left out, always in the same order. */
export function writeBrowseQuery(query: BrowseQuery, spec: BrowseSpec): URLSearchParams {
  const params = new URLSearchParams()
  if (query.q) params.set('q', query.q)
  for (const { key, values } of spec.facets) {
    const chosen = query.selected[key] ?? []
    // Asked for by every link of a page, and a facet may have thousands of values.
    if (chosen.length === 0) continue
    for (const { value } of values) if (chosen.includes(value)) params.append(key, value)
  }
  if (query.from !== undefined) params.set('from', String(query.from))
  if (query.to !== undefined) params.set('to', String(query.to))
  if (query.sort !== spec.sorts[0]) params.set('sort', query.sort)
  if (query.view !== spec.views[0]) params.set('view', query.view)
  if (query.page > 1) params.set('page', String(query.page))
  return params
}

/** The query with one value of a facet chosen, or no longer chosen; back on the first page. */
export function toggleValue(query: BrowseQuery, key: string, value: string): BrowseQuery {
  const chosen = query.selected[key] ?? []
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return { ...query, selected: { ...query.selected, [key]: next }, page: 1 }
}

/** The address of a browsing page with one value of a facet chosen. */
export function toFilterPath(path: string, key: string, value: string): string {
  return `${path}?${new URLSearchParams([[key, value]])}`
}
