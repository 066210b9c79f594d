/** One stretch of a strip: where it begins and ends and where its dots stand, in per cent of the width. */
export type StripGroup = { from: number; to: number; dots: readonly number[] }

const WIDEST_GAP = 0.8

/**
 * Evenly spaced dots in groups with a gap between them, for groups of these sizes.
 *
 * Per cent, so that a drawing needs no measuring: it is complete before any script runs. A tenth of one is less than a pixel.
 */
export function layoutStrip(sizes: readonly number[]): StripGroup[] {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  // Where few dots share the width a gap as wide as a dot's own room would be a hole.
  const gap = Math.min(WIDEST_GAP, all / 50)
  const units = all + gap * Math.max(0, sizes.length - 1)
  const toPercent = (unit: number) => Math.round((1000 * unit) / units) / 10
  let start = 0
  return sizes.map((size) => {
    const first = start
    start += size + gap
    return {
      from: toPercent(first),
      to: toPercent(first + size),
      dots: Array.from({ length: size }, (_, at) => toPercent(first + at + 0.5)),
    }
  })
}
