import type { QueryPart } from './parseQuery.ts'
import { type Engine, runQuery } from './runQuery.ts'
import type { Relaxation } from './types.ts'

const MOST = 5

/** Queries with one part left out that find something, most first; for a query that finds nothing. */
export function findRelaxations(engine: Engine, parts: readonly QueryPart[]): Relaxation[] {
  if (parts.length < 2) return []
  return parts
    .slice(0, 12)
    .map((dropped) => {
      const kept = parts.filter((part) => part !== dropped)
      const query = kept.map(({ source }) => source).join(' ')
      return { label: `without ${dropped.source}`, query, count: runQuery(engine, kept).matches.length }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
}
