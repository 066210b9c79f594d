import { formatNumber } from '#lib/formatNumber.ts'

/** A mark on an axis: where it stands in units of the drawing's width, and what it says. */
export type Tick = { at: number; label: string }

/** An axis: its ends, its marks, and where on it a number stands. */
export type Scale = {
  from: number
  to: number
  ticks: readonly Tick[]
  /** What the start of the axis means, where it is not nought. */
  origin?: string | undefined
  place: (value: number) => number
}

type Ends = {
  from?: number | undefined
  to?: number | undefined
  log?: boolean | undefined
  origin?: string | undefined
}

const ROUND_STEPS = [1, 2, 5, 10]

/** Some `count` round numbers from `least` to `most`, the outer ones beyond them or on them. */
function roundNumbers(least: number, most: number, count: number): number[] {
  const rough = (most - least || Math.abs(most) || 1) / count
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = (ROUND_STEPS.find((step) => step * magnitude >= rough * 0.9) ?? 10) * magnitude
  const first = Math.floor(least / step + 1e-9)
  // One value alone still gets an axis to stand on.
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9))
  return Array.from({ length: last - first + 1 }, (_, n) => Number(((first + n) * step).toPrecision(12)))
}

/**
 * An axis of some five round steps that holds all these values, `width` wide.
 *
 * Ends that are given are kept, where no value lies beyond them; without values
 * and ends it runs from 0 to 1. It need not begin at zero: places on it are
 * points. What is drawn as a length asks for `from: 0`.
 */
export function layoutScale(values: readonly number[], width: number, ends: Ends = {}): Scale {
  const all = [
    ...values,
    ...(ends.from === undefined ? [] : [ends.from]),
    ...(ends.to === undefined ? [] : [ends.to]),
  ]
  const least = all.length > 0 ? Math.min(...all) : 0
  const most = all.length > 0 ? Math.max(...all) : 1
  const round = roundNumbers(least, most, 5)
  const from = ends.from !== undefined && least === ends.from ? ends.from : (round[0] ?? 0)
  const to = ends.to !== undefined && most === ends.to ? ends.to : (round.at(-1) ?? 1)
  const ratio = ends.log === true && from > 0
  const toPart = (value: number) =>
    ratio ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from)
  const place = (value: number) => Math.round(toPart(value) * width * 100) / 100
  const inside = round.filter((value) => value >= from && value <= to)
  const decimals = Math.max(0, ...inside.map((value) => String(value).split('.')[1]?.length ?? 0))
  return {
    from,
    to,
    place,
    // Only where the axis does begin there.
    origin: from === ends.from ? ends.origin : undefined,
    ticks: inside.map((value) => ({ at: place(value), label: formatNumber(value, decimals) })),
  }
}

/** "100", "10k", "1M": a power of ten in little room. */
function shorten(value: number): string {
  if (value >= 1e6) return `${formatNumber(value / 1e6)}M`
  return value >= 1e4 ? `${formatNumber(value / 1e3)}k` : formatNumber(value)
}

/** An axis of whole powers of ten that holds all these positive values, `width` wide. */
export function layoutLogScale(values: readonly number[], width: number): Scale {
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))))
  const place = (value: number) =>
    Math.round(((Math.log10(value) - first) / (last - first)) * width * 100) / 100
  return {
    from: 10 ** first,
    to: 10 ** last,
    place,
    ticks: Array.from({ length: last - first + 1 }, (_, n) => {
      const value = 10 ** (first + n)
      return { at: place(value), label: shorten(value) }
    }),
  }
}
