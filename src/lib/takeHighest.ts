/**
 * At least so many of the items with the highest scores, unordered: more only
 * where several share the lowest score that counts. Faster than sorting many
 * items to keep a few.
 */
export function takeHighest<T>(items: readonly T[], most: number, scoreOf: (item: T) => number): T[] {
  if (items.length <= most) return [...items]
  if (most <= 0) return []
  const scores = new Float64Array(items.length)
  // A loop: made from the items in one call, it takes several times as long.
  items.forEach((item, at) => {
    scores[at] = scoreOf(item)
  })
  const least = most * 20 < items.length ? findLeast(scores, most) : scores.toSorted().at(-most)
  return items.filter((_, at) => (scores[at] ?? 0) >= (least ?? 0))
}

/** The lowest of so many highest scores. Most scores are turned away at the first look, so one pass costs little. */
function findLeast(scores: Float64Array, most: number): number | undefined {
  const highest = scores.slice(0, most).sort()
  for (let at = most; at < scores.length; at++) {
    const score = scores[at] ?? 0
    if (score <= (highest[0] ?? 0)) continue
    let place = 0
    while (place + 1 < most && (highest[place + 1] ?? 0) < score) {
      highest[place] = highest[place + 1] ?? 0
      place++
    }
    highest[place] = score
  }
  return highest[0]
}
