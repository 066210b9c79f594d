/** A line from one of the things on the left to one of those on the right, in a square of a hundred by a hundred. */
export type Connection = { from: number; to: number; path: string }

/** Where the middle of one of `count` equal parts of a hundred stands. */
const middleOf = (at: number, count: number) => Math.round((10_000 * (at + 0.5)) / count) / 100

/**
 * Lines that join every thing of a column with every thing of the next, both
 * columns spread evenly over the same height.
 *
 * They are in parts of a hundred, so that the drawing fits a gap of any size
 * and needs no measuring.
 */
export function layoutConnector(left: number, right: number): Connection[] {
  return Array.from({ length: left }, (_, from) =>
    Array.from({ length: right }, (_, to): Connection => {
      const start = middleOf(from, left)
      const end = middleOf(to, right)
      return {
        from,
        to,
        path: start === end ? `M0 ${start}H100` : `M0 ${start}C50 ${start} 50 ${end} 100 ${end}`,
      }
    }),
  ).flat()
}
