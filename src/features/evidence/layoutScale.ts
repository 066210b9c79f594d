/** A mark on an axis: where it stands in per cent of the width, and what it says. */
export type Tick = { at: number; label: string }

/** An axis with its ends, its marks, and whether equal steps multiply rather than add. */
export type Scale = { from: number; to: number; log: boolean; ticks: readonly Tick[] }

const ROUND_STEPS = [1, 2, 5, 10]

/**
 * An axis of some five round steps that holds all these values.
 *
 * It need not begin at zero: places on it are points, not lengths. Without
 * values it runs from 0 to 1.
 */
export function layoutScale(values: readonly number[]): Scale {
  const least = values.length > 0 ? Math.min(...values) : 0
  const most = values.length > 0 ? Math.max(...values) : 1
  const rough = (most - least || Math.abs(most) || 1) / 5
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = (ROUND_STEPS.find((step) => step * magnitude >= rough * 0.9) ?? 10) * magnitude
  const first = Math.floor(least / step + 1e-9)
  // One value alone still gets an axis to stand on.
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9))
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const from = first * step
  const to = last * step
  const ticks = Array.from({ length: last - first + 1 }, (_, n) => (first + n) * step)
  return {
    from,
    to,
    log: false,
    ticks: ticks.map((value) => ({
      at: toPercent({ from, to, log: false }, value),
      label: value.toFixed(decimals),
    })),
  }
}

/** An axis of whole powers of ten that holds all these positive values. */
export function layoutLogScale(values: readonly number[]): Scale {
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))))
  const ends = { from: 10 ** first, to: 10 ** last, log: true }
  return {
    ...ends,
    ticks: Array.from({ length: last - first + 1 }, (_, n) => {
      const value = 10 ** (first + n)
      return { at: toPercent(ends, value), label: formatCount(value) }
    }),
  }
}

/** Where a value stands on an axis, in per cent of its width. */
export function toPercent({ from, to, log }: Omit<Scale, 'ticks'>, value: number): number {
  const part = log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from)
  return Math.round(part * 10_000) / 100
}

/** A whole number with its thousands apart: "129,450". */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
