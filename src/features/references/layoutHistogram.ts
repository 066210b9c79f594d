type Decade = { decade: number; count: number }

/** One decade's bar, `height` high, with the year to print beneath it where there is room for one. */
export type HistogramBar = Decade & { height: number; label: string }

/** How many bars at least lie between two years that are printed, so that they never touch. */
const APART = 4

/**
 * Bars as high as their decades are full; the fullest is `height` high, and none
 * that holds anything is invisible. The first and the last year are printed,
 * and between them those of half centuries that stand clear of both.
 */
export function layoutHistogram(decades: readonly Decade[], height: number): HistogramBar[] {
  const most = Math.max(1, ...decades.map(({ count }) => count))
  const last = decades.length - 1
  let printed = 0
  return decades.map(({ decade, count }, at) => {
    const isEnd = at === 0 || (at === last && at >= APART)
    const isBetween = decade % 50 === 0 && at - printed >= APART && last - at >= APART
    if (isEnd || isBetween) printed = at
    return {
      decade,
      count,
      height: count === 0 ? 0 : Math.max(2, Math.round((height * count) / most)),
      label: isEnd || isBetween ? String(decade) : '',
    }
  })
}
