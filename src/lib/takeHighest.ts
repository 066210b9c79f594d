/**
 * At least so many of the items with the highest scores, unordered: more only
 * where several share the lowest score that counts. Faster than sorting many
 * items to keep a few.
 */
export function takeHighest<T>(items: readonly T[], most: number, scoreOf: (item: T) => number): T[] {
  if (items.length <= most) return [...items]
  const scores = Float64Array.from(items, scoreOf)
  const least = scores.toSorted()[items.length - most] ?? 0
  return items.filter((_, at) => (scores[at] ?? 0) >= least)
}
