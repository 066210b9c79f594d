export type YearRange = { from: number; to: number }

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200]

/** Round years to mark on an axis, as close together as `least` units between two allow. */
export function yearTicks({ from, to }: YearRange, unitsPerYear: number, least: number): number[] {
  const step = STEPS.find((step) => step * unitsPerYear >= least) ?? 500
  const first = Math.ceil(from / step) * step
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, at) => first + at * step,
  )
}
