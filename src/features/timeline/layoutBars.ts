import type { EraHistory, LaneHistory } from '#corpus/eras.ts'
import { estimateTextWidth } from '#lib/estimateTextWidth.ts'
import type { YearRange } from '#lib/yearTicks.ts'
import { NAME } from './layoutEras.ts'
import type { Box, PlacedEra, Text } from './placed.ts'

const WIDTH = 26
const GAP = 2
const INSET = 6
/** No bar is shorter than a finger needs. */
const SHORTEST = 24

type Bar = { history: EraHistory; spans: { y: number; height: number }[]; from: number; to: number }

type BarsInput = { range: YearRange; toY: (year: number) => number; x: number }

/**
 * The eras of a lane as bars along an axis that runs down; those that meet
 * stand in columns beside each other. Names read from below where their bar is
 * long enough, else the bar holds the era's number.
 */
export function layoutBars(lane: LaneHistory, { range, toY, x }: BarsInput) {
  const bars = lane.eras.flatMap((history): Bar[] => {
    const spans = history.era.dates.spans.flatMap(({ from, to = range.to }) => {
      if (from > range.to || to < range.from || (from === range.to && to !== from)) return []
      const y = toY(Math.max(from, range.from))
      return [{ y, height: Math.max(SHORTEST, toY(Math.min(to, range.to)) - y) }]
    })
    if (spans.length === 0) return []
    const from = Math.min(...spans.map(({ y }) => y))
    return [{ history, spans, from, to: Math.max(...spans.map(({ y, height }) => y + height)) }]
  })
  const ends: number[] = []
  const eras = bars.map(({ history: { era }, spans, from, to }): PlacedEra => {
    // An end and a beginning in the same year share a column; rounding must not part them.
    const free = ends.findIndex((end) => end <= from + 0.5)
    const column = free === -1 ? ends.length : free
    ends[column] = to
    const left = x + column * (WIDTH + GAP)
    const whole = `${era.order}\u2002${era.name}`
    const room = estimateTextWidth(whole, NAME, 'serif') + 2 * INSET
    // In its last part, as in the drawing across, unless only another one has room.
    const main = spans.findLast(({ height }) => height >= room) ?? spans.at(-1) ?? { y: from, height: 0 }
    const name = placeName(whole, String(era.order), left, main)
    return {
      era,
      lane: lane.name,
      bands: spans.map((span) => {
        const box = { x: left, y: span.y, width: WIDTH, height: span.height }
        return { ...box, hatched: span === main ? name.hatched : box }
      }),
      name: [name.text],
      upright: name.upright,
      parts: [],
      dates: undefined,
      box: { x: left, y: from, width: WIDTH, height: to - from },
    }
  })
  return {
    eras,
    right: x + Math.max(1, ends.length) * (WIDTH + GAP),
    bottom: Math.max(0, ...bars.map(({ to }) => to)),
  }
}

/** The name along a bar, or its number alone; hatching keeps clear of either. */
function placeName(
  name: string,
  number: string,
  x: number,
  { y, height }: { y: number; height: number },
): { text: Text; upright: boolean; hatched: Box | undefined } {
  const room = estimateTextWidth(name, NAME, 'serif') + 2 * INSET
  const upright = room <= height
  const taken = upright ? room : SHORTEST
  const rest = height - taken
  return {
    text: upright
      ? { x: x + WIDTH / 2 + 5, y: y + room - INSET, text: name }
      : { x: x + WIDTH / 2 - estimateTextWidth(number, NAME, 'serif') / 2, y: y + 17.5, text: number },
    upright,
    hatched: rest > 0 ? { x, y: y + taken, width: WIDTH, height: rest } : undefined,
  }
}
