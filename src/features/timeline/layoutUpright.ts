import type { History, LaneHistory, Mark } from '#corpus/eras.ts'
import { type YearRange, yearTicks } from '#lib/yearTicks.ts'
import { layoutBars } from './layoutBars.ts'
import { layoutHead } from './layoutTimeline.ts'
import type { PlacedBlock, PlacedMark, PlacedMore, PlacedTimeline } from './placed.ts'
import { spreadRows } from './spreadRows.ts'
import { NO_WORDS, type WordedMark, wordMark, YEAR_ROOM } from './wordMark.ts'

const ROW = 24
const LINE = 17
const PAD = 14
/** Where the bars of the eras begin, right of the years. */
const BARS = 38
const AFTER_BARS = 12
/** From a dot to its words; between them the line that joins them. */
const TO_WORDS = 20
const SHORTEST = 420
/** A lane longer than this is crowded: what comes close together is then told as a number. */
const LONGEST = 1500

/**
 * The history with its years running down, for pages too narrow for a drawing
 * across: each lane on an axis of its own, eras as bars, words beside them.
 *
 * Labels stand in the order of their years, as near to their dots as they can
 * without meeting; where more crowd together than a screen or two can hold,
 * all but the first of a stretch are counted.
 */
export function layoutUpright(history: History, width: number, range: YearRange): PlacedTimeline {
  const blocks: PlacedBlock[] = []
  let y = 0
  for (const lane of history.lanes) {
    const head = layoutHead(lane, width, y)
    const body = layoutLane(lane, { width, range, top: head.top + head.height })
    blocks.push(head, body)
    y = body.top + body.height
  }
  return { width, height: y, blocks }
}

type Place = { width: number; range: YearRange; top: number }
type Dated = { mark: Mark; year: number }

function layoutLane(lane: LaneHistory, { width, range, top }: Place): PlacedBlock {
  const marks = lane.eras.flatMap((of) => of.marks)
  const dated = marks
    .flatMap((mark): Dated[] => {
      const { year } = mark
      return year === undefined || year < range.from || year > range.to ? [] : [{ mark, year }]
    })
    .sort((a, b) => a.year - b.year)
  const undated = marks.filter(({ year }) => year === undefined)
  const length = Math.min(LONGEST, Math.max(SHORTEST, dated.length * (ROW + 12)))
  const perYear = length / (range.to - range.from)
  const toY = (year: number) => top + PAD + (year - range.from) * perYear
  const bars = layoutBars(lane, { range, toY, x: BARS })
  const x = bars.right + AFTER_BARS
  const crowded = dated.length * (ROW + 4) > LONGEST
  const rows = (crowded ? gather(dated, (2 * ROW) / perYear) : dated.map((one) => [one])).flatMap(toRows)
  const worded = rows.map(({ dated: { mark, year }, rest }) => ({
    mark,
    year,
    rest,
    words: wordMark(mark, width - x - TO_WORDS - YEAR_ROOM)[0] ?? NO_WORDS,
  }))
  const heightOf = ({ rest, words }: (typeof worded)[number]) =>
    rest.length > 0 ? ROW : ROW + (words.lines.length - 1) * LINE
  const starts = spreadRows(
    worded.map((row) => ({ wanted: toY(row.year) - ROW / 2, height: heightOf(row) })),
    top,
  )
  const placed: PlacedMark[] = []
  const more: PlacedMore[] = []
  let bottom = Math.max(toY(range.to) + PAD, bars.bottom)
  for (const [at, row] of worded.entries()) {
    const start = starts[at] ?? top
    const box = { x: x - 6, y: start, width: width - x + 6, height: heightOf(row) }
    bottom = Math.max(bottom, start + box.height)
    if (row.rest.length > 0) more.push(toMore(row.rest, { x, toY, box }))
    else placed.push(toPlaced(row, { x, dotY: toY(row.year), box }))
  }
  const last = layoutUndated(undated, { width, x, y: bottom })
  const ticks = yearTicks(range, perYear, 44).map((year) => ({ year, y: toY(year) }))
  const none = bars.eras.length + marks.length === 0
  return {
    key: `${lane.id} body`,
    top,
    height: last.bottom + 12 - top,
    grid: ticks.map(({ y }) => `M${BARS - 4} ${y}H${x}`).join(''),
    axis: '',
    ticks: ticks.map(({ year, y }) => ({ x: BARS / 2 - 3, y: y + 4.5, text: String(year) })),
    heading: undefined,
    said: none ? [{ x: x + 4, y: top + 30, text: 'Nothing in these years.' }] : last.said,
    eras: bars.eras,
    marks: [...placed, ...last.marks],
    more,
  }
}

/** Dated marks in stretches of so many years. */
function gather(dated: readonly Dated[], years: number): Dated[][] {
  const stretches: Dated[][] = []
  for (const one of dated) {
    const first = stretches.at(-1)?.[0]
    if (first && one.year < first.year + years) stretches.at(-1)?.push(one)
    else stretches.push([one])
  }
  return stretches
}

/** A stretch as one or two rows: a mark to name, the survey's own first, and the number of the others. */
function toRows(stretch: readonly Dated[]): { dated: Dated; rest: readonly Dated[] }[] {
  const named = stretch.find(({ mark }) => mark.cited !== undefined) ?? stretch[0]
  if (!named) return []
  const rest = stretch.filter((one) => one !== named)
  return [{ dated: named, rest: [] }, ...(rest.length > 0 ? [{ dated: named, rest }] : [])]
}

type Spot = { x: number; dotY: number; box: PlacedMark['box'] }

function toPlaced({ mark, words }: { mark: Mark; words: WordedMark }, { x, dotY, box }: Spot): PlacedMark {
  const centre = box.y + ROW / 2
  const start = x + TO_WORDS
  return {
    mark,
    x,
    y: dotY,
    leader: `M${x + 4.5} ${dotY}L${start - 4} ${centre}`,
    year: { x: start, y: centre + 4.5, text: String(mark.year) },
    label: words.lines.map((text, line) => ({
      x: start + YEAR_ROOM,
      y: centre + 4.5 + line * LINE,
      text,
    })),
    number: words.number,
    box: { ...box, x: start - 6, width: YEAR_ROOM + words.width + 12 },
  }
}

function toMore(
  rest: readonly Dated[],
  { x, toY, box }: { x: number; toY: (year: number) => number; box: PlacedMark['box'] },
): PlacedMore {
  const years = rest.map(({ year }) => year)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return {
    id: `more-${rest[0]?.mark.id}`,
    count: rest.length,
    from,
    to,
    bracket: `M${x - 4} ${toY(from)}h-4V${toY(to)}h4`,
    text: { x: x + TO_WORDS, y: box.y + ROW / 2 + 4.5, text: `+${rest.length}` },
    box: { ...box, x: x + TO_WORDS - 6, width: 56 },
  }
}

/** Those without a year, a line each, under the years and headed by the word. */
function layoutUndated(marks: readonly Mark[], { width, x, y }: { width: number; x: number; y: number }) {
  if (marks.length === 0) return { marks: [], said: [], bottom: y }
  let top = y + ROW + 8
  const placed = marks.map((mark): PlacedMark => {
    const [words = NO_WORDS] = wordMark(mark, width - x - TO_WORDS)
    const height = ROW + (words.lines.length - 1) * LINE
    const centre = top + ROW / 2
    const spot = {
      mark,
      x,
      y: centre,
      leader: undefined,
      year: undefined,
      label: words.lines.map((text, line) => ({ x: x + TO_WORDS, y: centre + 4.5 + line * LINE, text })),
      number: words.number,
      box: { x: x - 6, y: top, width: TO_WORDS + words.width + 12, height },
    }
    top += height
    return spot
  })
  return { marks: placed, said: [{ x: x - 4, y: y + ROW / 2 + 8, text: 'Undated' }], bottom: top }
}
