import { nameDropped } from './nameDropped.ts'

/** What the timeline understands: its eras, and the domains and algorithms its milestones may be about, by slug, and the years it spans. */
export type TimelineSpec = {
  eras: readonly string[]
  domains: readonly string[]
  algorithms: readonly string[]
  bounds: { from: number; to: number }
}

export type TimelineView = 'drawing' | 'list'

/** The timeline's whole state, as its address carries it. */
export type TimelineQuery = {
  /** The chosen era, by slug. */
  era: string | undefined
  /** What the milestones shown are about, by slug. */
  domain: string | undefined
  algorithm: string | undefined
  /** The first and last year shown; nothing where that is the history's own first or last. */
  from: number | undefined
  to: number | undefined
  view: TimelineView
}

/** Every era on all its years, drawn, and none chosen. */
export const EMPTY_TIMELINE: TimelineQuery = {
  era: undefined,
  domain: undefined,
  algorithm: undefined,
  from: undefined,
  to: undefined,
  view: 'drawing',
}

/**
 * The query an address asks for.
 *
 * Total: whatever is unknown, or lies outside the years of the history, is
 * left out and named in `dropped`, shortened, as `key=value`. Of a key given
 * twice the first counts. Years the wrong way round are turned.
 */
export function readTimelineQuery(
  params: URLSearchParams,
  { eras, domains, algorithms, bounds }: TimelineSpec,
): { query: TimelineQuery; dropped: string[] } {
  const query = { ...EMPTY_TIMELINE }
  const dropped: string[] = []
  const taken = new Set<string>()
  for (const [key, value] of params) {
    const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN
    const inside = year >= bounds.from && year <= bounds.to
    if (taken.has(key)) dropped.push(nameDropped(key, value))
    else if (key === 'era' && eras.includes(value)) query.era = value
    else if (key === 'domain' && domains.includes(value)) query.domain = value
    else if (key === 'algorithm' && algorithms.includes(value)) query.algorithm = value
    else if (key === 'from' && inside) query.from = year
    else if (key === 'to' && inside) query.to = year
    else if (key === 'view' && (value === 'list' || value === 'drawing')) query.view = value
    // An empty field of the years' form asks for nothing.
    else if (value !== '') dropped.push(nameDropped(key, value))
    taken.add(key)
  }
  const years = { from: query.from ?? bounds.from, to: query.to ?? bounds.to }
  return { query: withYears(query, years, bounds), dropped: [...new Set(dropped)] }
}

/** The same query over other years, in order; those that are the history's own are left out. */
export function withYears(
  query: TimelineQuery,
  years: TimelineSpec['bounds'],
  bounds: TimelineSpec['bounds'],
): TimelineQuery {
  const from = Math.min(years.from, years.to)
  const to = Math.max(years.from, years.to)
  return {
    ...query,
    from: from === bounds.from ? undefined : from,
    to: to === bounds.to ? undefined : to,
  }
}

/** The parameters that say a query: defaults left out, always in the same order. */
export function writeTimelineQuery({
  era,
  domain,
  algorithm,
  from,
  to,
  view,
}: TimelineQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (era) params.set('era', era)
  if (domain) params.set('domain', domain)
  if (algorithm) params.set('algorithm', algorithm)
  if (from !== undefined) params.set('from', String(from))
  if (to !== undefined) params.set('to', String(to))
  if (view !== EMPTY_TIMELINE.view) params.set('view', view)
  return params
}
