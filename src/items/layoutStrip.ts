/** One stretch of a strip: where it begins and ends and where its dots stand, in per cent of the width. */
export type StripGroup = { from: number; to: number; dots: readonly number[] }

const GAP = 0.8

/**
 * Evenly spaced dots in groups with a gap between them, for groups of these sizes.
 *
 * Per cent, so that a drawing needs no measuring: it is complete before any script runs.
 */
export function layoutStrip(sizes: readonly number[]): StripGroup[] {
  const units = sizes.reduce((sum, size) => sum + size, 0) + GAP * Math.max(0, sizes.length - 1)
  const toPercent = (unit: number) => Math.round((10_000 * unit) / units) / 100
  let start = 0
  return sizes.map((size) => {
    const first = start
    start += size + GAP
    return {
      from: toPercent(first),
      to: toPercent(first + size),
      dots: Array.from({ length: size }, (_, at) => toPercent(first + at + 0.5)),
    }
  })
}
