import type { YearRange } from '#lib/yearTicks.ts'

/** The years a value asks for, and whether one of them is only begun, as 201 is on the way to 2016. */
export type AskedYears = { spans: readonly YearRange[]; begun: boolean }

const YEAR = String.raw`(\d{1,4})(s?)`
const SPAN = new RegExp(`^(?:${YEAR})?(?:(-)(?:${YEAR})?)?$`)
/** “90s” are those of the twentieth century, “10s” those of ours. */
const FIRST_OF_TWENTIETH = 30

/** The first and last year that figures stand for: 1990s for ten years, 201 for all that begin so. */
function toSpan(figures: string, decade: boolean): YearRange {
  const number = Number(figures)
  if (decade && figures.length === 2) {
    const from = number + (number < FIRST_OF_TWENTIETH ? 2000 : 1900)
    return { from, to: from + 9 }
  }
  const unit = 10 ** (4 - figures.length)
  return { from: number * unit, to: number * unit + (decade ? Math.max(unit, 10) : unit) - 1 }
}

function readSpan(text: string): (YearRange & { begun: boolean }) | undefined {
  const [, first, firstS, dash, second, secondS] = SPAN.exec(text) ?? []
  if (!first && !second) return undefined
  // “2016-18” ends in the same century.
  const century = first?.length === 4 && second?.length === 2 && !secondS ? first.slice(0, 2) : ''
  const later = second && Number(`${century}${second}`) >= Number(first) ? `${century}${second}` : second
  const from = first ? toSpan(first, firstS === 's') : { from: -Infinity, to: -Infinity }
  const to = later ? toSpan(later, secondS === 's') : dash ? { from: Infinity, to: Infinity } : from
  const [least, most] = from.from <= to.from ? [from, to] : [to, from]
  const begun = [
    [first, firstS],
    [later, secondS],
  ].some(([figures, s]) => figures && figures.length < 4 && !s)
  return { from: least.from, to: most.to, begun }
}

/**
 * The years that “2016”, “2016-2018”, “2016-”, “-2018”, “1990s” or several of
 * these with commas between them ask for; nothing where it is no such thing.
 *
 * The later year of a span may stand first.
 */
export function readYears(value: string): AskedYears | undefined {
  const items = value
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[–—]|\.\./g, '-')
    .split(/[,;]/)
    .filter(Boolean)
  const spans = items.flatMap((item) => readSpan(item) ?? [])
  if (spans.length === 0 || spans.length < items.length) return undefined
  return {
    spans: spans.map(({ from, to }) => ({ from, to })),
    begun: spans.some(({ begun }) => begun),
  }
}
