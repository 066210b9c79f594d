import type { QueryPart } from './parseQuery.ts'
import { type Engine, type Run, runQuery } from './runQuery.ts'
import type { Relaxation } from './types.ts'

const MOST = 5
const MOST_TRIED = 8

/**
 * Queries with one part left out that find more than the whole query does, most
 * first. Where that finds something, only what has all the other words counts.
 */
export function findRelaxations(
  engine: Engine,
  parts: readonly QueryPart[],
  { matches, relaxed }: Run,
): Relaxation[] {
  if (parts.length < 2) return []
  const exact = relaxed ? 0 : matches.length
  return parts
    .slice(0, MOST_TRIED)
    .flatMap((dropped): Relaxation[] => {
      const kept = parts.filter((part) => part !== dropped)
      const run = runQuery(engine, kept)
      const count = run.matches.length
      if (count <= exact || (matches.length > 0 && run.relaxed)) return []
      const query = kept.map(({ source }) => source).join(' ')
      return [{ label: `without ${dropped.source}`, query, count }]
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
}
