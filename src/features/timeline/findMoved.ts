import type { History } from '#corpus/eras.ts'
import type { YearRange } from '#lib/yearTicks.ts'

/** A place in the drawing that the keyboard can reach. */
export type Stop = {
  id: string
  kind: 'era' | 'mark'
  year: number
  /** The id of the work that a milestone leads to. */
  work: string | undefined
}

/** The stops in the order the arrow keys take: each era, then what is dated in it. */
export function orderOf({ lanes }: History, range: YearRange): Stop[] {
  const shown = (year: number) => year >= range.from && year <= range.to
  return lanes.flatMap((lane) =>
    lane.eras.flatMap(({ era, marks }) => {
      const stops = marks
        .filter(({ year }) => shown(year))
        .map(({ id, year, reference }): Stop => ({ id, kind: 'mark', year, work: reference?.id }))
      const seen = era.dates.spans.some(({ from, to = range.to }) => from < range.to && to > range.from)
      const year = era.dates.spans.at(-1)?.from ?? range.from
      return seen || stops.length > 0
        ? [{ id: era.id, kind: 'era' as const, year, work: undefined }, ...stops]
        : []
    }),
  )
}

/**
 * Where a key leads from a stop: left and right to the next stop, up and down
 * to the next era, Home and End to the first and the last. Nothing for any
 * other key, or where there is no further stop.
 */
export function findMoved(order: readonly Stop[], from: string, key: string): string | undefined {
  const at = order.findIndex(({ id }) => id === from)
  if (at === -1) return undefined
  switch (key) {
    case 'ArrowRight':
      return order[at + 1]?.id
    case 'ArrowLeft':
      return order[at - 1]?.id
    case 'ArrowDown':
      return order.slice(at + 1).find(({ kind }) => kind === 'era')?.id
    case 'ArrowUp':
      return order.slice(0, at).findLast(({ kind }) => kind === 'era')?.id
    case 'Home':
      return order[0]?.id
    case 'End':
      return order.at(-1)?.id
    default:
      return undefined
  }
}
