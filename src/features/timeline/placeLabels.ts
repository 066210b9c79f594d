/** A dot with its words to the right, as far as placing is concerned. */
export type Label = {
  /** The dot. */
  x: number
  /** Where the words end. */
  right: number
  /** True where a line leads from above down to the dot. */
  led: boolean
}

/** Room kept between words and whatever stands next in their row. */
const GAP = 8
const DOT = 5

/**
 * The row for each label, from 0, in the order given.
 *
 * From the latest to the earliest, each takes the first row where neither its
 * words nor its leader meet what is there. Hence the labels step down to the
 * left, no leader crosses a word, and the answer is the same on every run.
 */
export function placeLabels(labels: readonly Label[]): number[] {
  const rows: { left: number; leaders: number[] }[] = []
  const placed = labels.map(() => 0)
  const latestFirst = labels.map((label, at) => ({ ...label, at })).sort((a, b) => b.x - a.x || a.at - b.at)
  for (const { x, right, led, at } of latestFirst) {
    // What is placed stands further right, so only its nearest edge counts;
    // a leader through this very dot joins it, and is welcome.
    const free = rows.findIndex(
      (row) =>
        right + GAP <= row.left && !row.leaders.some((leader) => leader > x && leader < right + GAP / 2),
    )
    const row = free === -1 ? rows.length : free
    placed[at] = row
    for (let above = rows.length; above <= row; above++)
      rows.push({ left: Number.POSITIVE_INFINITY, leaders: [] })
    const own = rows[row]
    if (own) own.left = Math.min(own.left, x - DOT)
    if (led) for (const passed of rows.slice(0, row)) passed.leaders.push(x)
  }
  return placed
}
