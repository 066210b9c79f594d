import type { History } from '#corpus/eras.ts'
import type { YearRange } from '#lib/yearTicks.ts'
import { layoutTimeline } from './layoutTimeline.ts'
import { layoutUpright } from './layoutUpright.ts'
import type { PlacedTimeline } from './placed.ts'

/** The width in which years run down. */
export const UPRIGHT = 288

type Known = { from: number; to: number; placed: PlacedTimeline }

/** The last layout in each width: what draws it and what answers the keys ask for the same. */
const known = new WeakMap<History, Map<number, Known>>()

/** The history laid out in a width: across, or in the least width with its years running down. */
export function layoutHistory(history: History, width: number, { from, to }: YearRange): PlacedTimeline {
  const widths = known.get(history) ?? new Map<number, Known>()
  known.set(history, widths)
  const last = widths.get(width)
  if (last?.from === from && last.to === to) return last.placed
  const placed = (width === UPRIGHT ? layoutUpright : layoutTimeline)(history, width, { from, to })
  widths.set(width, { from, to, placed })
  return placed
}
