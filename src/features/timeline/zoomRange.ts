import type { YearRange } from '#lib/yearTicks.ts'
import type { TimelineQuery } from '#url/timelineQuery.ts'

/** Fewer years than this are not worth an axis. */
const LEAST = 8

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)

/** So many years, if they are not too few to draw or more than there are. */
const fitSpan = (years: number, bounds: YearRange) => clamp(Math.round(years), LEAST, bounds.to - bounds.from)

/** So many years, beginning as near to `from` as the bounds allow. */
function fitYears(from: number, years: number, bounds: YearRange): YearRange {
  const span = fitSpan(years, bounds)
  const start = clamp(Math.round(from), bounds.from, bounds.to - span)
  return { from: start, to: start + span }
}

/** The years a query shows; a range too short to draw is widened. */
export function rangeOf(query: Pick<TimelineQuery, 'from' | 'to'>, bounds: YearRange): YearRange {
  const from = query.from ?? bounds.from
  return fitYears(from, (query.to ?? bounds.to) - from, bounds)
}

/** The range with its years multiplied by `factor`, as far as that can be, one year of it staying where it is. */
export function zoomRange(
  { from, to }: YearRange,
  bounds: YearRange,
  factor: number,
  around = (from + to) / 2,
): YearRange {
  const span = fitSpan((to - from) * factor, bounds)
  return fitYears(around - (around - from) * (span / (to - from)), span, bounds)
}

/** The range moved by so many years, as far as the bounds allow. */
export function panRange({ from, to }: YearRange, bounds: YearRange, years: number): YearRange {
  return fitYears(from + years, to - from, bounds)
}
