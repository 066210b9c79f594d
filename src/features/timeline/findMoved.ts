import type { History } from '#corpus/eras.ts'
import type { PlacedTimeline } from './placed.ts'

/** A place in the drawing that the keyboard can reach. */
export type Stop = {
  id: string
  kind: 'era' | 'mark' | 'more'
  /** Nothing for what is undated. */
  year: number | undefined
  /** The id of the work that a milestone leads to. */
  work: string | undefined
}

/**
 * The stops in the order the arrow keys take: each era, then what is dated in
 * it, then what the same part of the drawing only counts.
 */
export function orderOf({ lanes }: History, { blocks }: PlacedTimeline): Stop[] {
  const stops = lanes
    .flatMap(({ eras }) => eras)
    .flatMap(({ era, marks }): Stop[] => [
      { id: era.id, kind: 'era', year: era.dates.spans.at(-1)?.from, work: undefined },
      ...marks.map(({ id, year, reference }): Stop => ({ id, kind: 'mark', year, work: reference?.id })),
    ])
  return blocks.flatMap(({ eras, marks, more }) => {
    const drawn = new Set<string>([...eras.map(({ era }) => era.id), ...marks.map(({ mark }) => mark.id)])
    return [
      ...stops.filter(({ id }) => drawn.has(id)),
      ...more.map(({ id, from }): Stop => ({ id, kind: 'more', year: from, work: undefined })),
    ]
  })
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
