/** A dot with its words to the right, as far as placing is concerned. */
export type Label = {
  /** The dot. */
  x: number
  /** The ways its words can be set: where they end, and how many rows they take. */
  ways: readonly { right: number; lines: number }[]
  /** True where a line leads from above down to the dot. */
  led: boolean
}

/** Where a label stands: its first row, from 0, and which way its words are set. */
export type Place = { row: number; way: number }

type Row = { left: number; leaders: number[] }

/** Room kept between words and whatever stands next in their row. */
const GAP = 8
const DOT = 5

/**
 * The place for each label, in the order given; nothing where none of the
 * first `most` rows has room for it.
 *
 * From the latest to the earliest, each takes the first row where neither its
 * words nor its leader meet what is there, set in the way that ends highest.
 * Hence the labels step down to the left, no leader crosses a word, and the
 * answer is the same on every run.
 */
export function placeLabels(
  labels: readonly Label[],
  most = Number.POSITIVE_INFINITY,
): (Place | undefined)[] {
  const rows: Row[] = []
  const placed = labels.map((): Place | undefined => undefined)
  const latestFirst = labels.map((label, at) => ({ ...label, at })).sort((a, b) => b.x - a.x || a.at - b.at)
  for (const { x, ways, led, at } of latestFirst) {
    const found = ways.map(({ right, lines }, way) => ({ way, lines, row: findRow(rows, x, right, lines) }))
    const best = found.reduce((a, b) => (b.row + b.lines < a.row + a.lines ? b : a))
    if (best.row + best.lines > most) continue
    placed[at] = { row: best.row, way: best.way }
    while (rows.length < best.row + best.lines) rows.push({ left: Number.POSITIVE_INFINITY, leaders: [] })
    for (const own of rows.slice(best.row, best.row + best.lines)) own.left = Math.min(own.left, x - DOT)
    if (led) for (const passed of rows.slice(0, best.row)) passed.leaders.push(x)
  }
  return placed
}

/** The first row that is free for words from `x` to `right`, and those below it if they take more. */
function findRow(rows: readonly Row[], x: number, right: number, lines: number): number {
  // What is placed stands further right, so only its nearest edge counts;
  // a leader through this very dot joins it, and is welcome.
  const isFree = (row: Row | undefined) =>
    !row || (right + GAP <= row.left && !row.leaders.some((leader) => leader > x && leader < right + GAP / 2))
  let row = 0
  while (row < rows.length && !rows.slice(row, row + lines).every(isFree)) row++
  return row
}
