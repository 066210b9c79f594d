import type { QueryPart } from './parseQuery.ts'
import type { Relaxation } from './types.ts'

const MOST = 5
const MOST_TRIED = 8

/** How much a query finds, and whether only by some of its words. */
type Found = { count: number; relaxed: boolean }

/**
 * Queries with one part left out that find more than the whole query does, most
 * first. Where that finds something, only what has all the other words counts.
 */
export function findRelaxations(
  parts: readonly QueryPart[],
  whole: Found,
  count: (parts: readonly QueryPart[]) => Found,
): Relaxation[] {
  if (parts.length < 2) return []
  const least = whole.relaxed ? 0 : whole.count
  return parts
    .slice(0, MOST_TRIED)
    .flatMap((dropped): Relaxation[] => {
      const kept = parts.filter((part) => part !== dropped)
      const found = count(kept)
      if (found.count <= least || (whole.count > 0 && found.relaxed)) return []
      const query = kept.map(({ source }) => source).join(' ')
      return [{ label: `without ${dropped.source}`, query, count: found.count }]
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
}
