/** Something that wants to stand at `wanted` and takes `height` from there. */
export type Row = { wanted: number; height: number }

type Pile = { start: number; height: number; weight: number; sum: number; count: number }

/**
 * Where each row begins so that no two meet, all as near to where they want to
 * stand as their order allows, and none above `least`. They come in order.
 */
export function spreadRows(rows: readonly Row[], least: number): number[] {
  const piles: Pile[] = []
  for (const { wanted, height } of rows) {
    let pile: Pile = { start: wanted, height, weight: 1, sum: wanted, count: 1 }
    // Rows that would meet make a pile, which stands where its rows want to be on average.
    for (let above = piles.at(-1); above && above.start + above.height > pile.start; above = piles.at(-1)) {
      piles.pop()
      const sum = above.sum + pile.sum - pile.weight * above.height
      const weight = above.weight + pile.weight
      pile = {
        start: Math.max(least, sum / weight),
        height: above.height + pile.height,
        weight,
        sum,
        count: above.count + pile.count,
      }
    }
    pile.start = Math.max(least, pile.start)
    piles.push(pile)
  }
  const heights = rows.map(({ height }) => height)
  const starts: number[] = []
  for (const { start, count } of piles) {
    let y = start
    for (const height of heights.slice(starts.length, starts.length + count)) {
      starts.push(y)
      y += height
    }
  }
  return starts
}
