import { type History, type LaneHistory, toRows } from '#corpus/eras.ts'
import { cutToWidth, estimateTextWidth, wrapWords } from '#lib/estimateTextWidth.ts'
import { type YearRange, yearTicks } from '#lib/yearTicks.ts'
import { layoutEras } from './layoutEras.ts'
import { layoutMarks } from './layoutMarks.ts'
import type { PlacedBlock, PlacedTimeline, Text } from './placed.ts'
import { LABEL } from './wordMark.ts'

const PAD = 8
const AXIS = 30
const TITLE = 22
/** Shares of the width that the years may take; the rest is room for the words of the latest. */
const SHARES = Array.from({ length: 17 }, (_, at) => 1 - at * 0.025)

const BLANK = {
  grid: '',
  axis: '',
  ticks: [],
  heading: undefined,
  said: [],
  eras: [],
  marks: [],
  more: [],
} satisfies Partial<PlacedBlock>

/** How a lane's name and what the corpus says of it stand at the head of the lane. */
export function layoutHead(lane: LaneHistory, width: number, top: number): PlacedBlock {
  const heading = { x: 0, y: top + 32, text: cutToWidth(lane.name, width, TITLE, 'serif') }
  const after = estimateTextWidth(heading.text, TITLE, 'serif') + 20
  const beside = after + estimateTextWidth(lane.text, LABEL) <= width
  const lines = beside ? [lane.text] : (wrapWords(lane.text, width, LABEL) ?? [])
  const said = lines.map((text, at) =>
    beside ? { x: after, y: heading.y, text } : { x: 0, y: heading.y + 22 + at * 19, text },
  )
  const bottom = (said.at(-1)?.y ?? heading.y) + 14
  return { ...BLANK, key: `${lane.id} head`, top, height: bottom - top, heading, said }
}

/**
 * The history as placed objects on a drawing of this width, over these years.
 *
 * Lanes stand one below another with the axis under the first. Nothing
 * overlaps, dots stand at their years, and what lies outside the years is left
 * out. A label too long for the width takes two lines, or is cut; what is too
 * crowded to be named is counted. Of several scales the one is taken that
 * loses least, then the one that makes the drawing lowest.
 */
export function layoutTimeline(history: History, width: number, range: YearRange): PlacedTimeline {
  const marks = history.lanes.flatMap(({ eras }) => eras.flatMap((era) => era.marks))
  // Where hundreds crowd, the scale changes little: fewer are tried.
  const shares = marks.length > 120 ? SHARES.filter((_, at) => at % 6 === 0) : SHARES
  const tried = shares.map((share) => layoutAt(history, width, range, share))
  return tried.reduce((best, other) =>
    other.lost < best.lost || (other.lost === best.lost && other.height < best.height) ? other : best,
  )
}

function layoutAt(history: History, width: number, range: YearRange, share: number) {
  const perYear = ((width - 2 * PAD) / (range.to - range.from)) * share
  const toX = (year: number) => PAD + (year - range.from) * perYear
  const ticks = yearTicks(range, perYear, 80)
    .map((year) => ({ x: toX(year), y: 19.5, text: String(year) }))
    .filter(({ x }) => x <= width - 16 && x >= 16)
  const blocks: PlacedBlock[] = []
  let y = 0
  let lost = 0
  for (const [at, lane] of history.lanes.entries()) {
    const head = layoutHead(lane, width, y)
    const rows = layoutRows(lane, { width, range, toX, y: head.top + head.height, ticks })
    blocks.push(head, ...rows.blocks)
    lost += rows.lost
    y = rows.bottom
    if (at === 0) {
      blocks.push(layoutAxis(ticks, width, y))
      y += AXIS
    }
  }
  if (history.lanes.length === 0) {
    blocks.push(layoutAxis(ticks, width, y))
    y += AXIS
  }
  return { width, height: y, blocks, lost }
}

function layoutAxis(ticks: readonly Text[], width: number, top: number): PlacedBlock {
  return {
    ...BLANK,
    key: 'axis',
    top,
    height: AXIS,
    axis: `M0 ${top + 0.5}H${width}M0 ${top + AXIS - 0.5}H${width}`,
    ticks: ticks.map((tick) => ({ ...tick, y: top + 19.5 })),
  }
}

type Place = {
  width: number
  range: YearRange
  toX: (year: number) => number
  y: number
  ticks: readonly Text[]
}

function layoutRows(lane: LaneHistory, { width, range, toX, y: start, ticks }: Place) {
  const rows = toRows(lane)
  const blocks: PlacedBlock[] = []
  let y = start
  let lost = 0
  for (const [at, row] of rows.entries()) {
    const top = y
    const bands = layoutEras({
      row,
      lane: lane.name,
      single: row.length > 1 || rows.length === 1,
      range,
      toX,
      y: top + 4,
      width,
    })
    const below = layoutMarks(row, { width, range, toX, y: bands.bottom })
    if (bands.eras.length + below.marks.length + below.more.length === 0) continue
    y = below.bottom + 12
    lost += bands.lost + below.lost
    blocks.push({
      ...BLANK,
      key: `${lane.id} ${at}`,
      top,
      height: y - top,
      grid: ticks.map(({ x }) => `M${x} ${top}V${y}`).join(''),
      said: below.said,
      eras: bands.eras,
      marks: below.marks,
      more: below.more,
    })
  }
  if (blocks.length === 0) {
    y = start + 36
    const said = [{ x: PAD, y: start + 18, text: 'Nothing in these years.' }]
    blocks.push({ ...BLANK, key: `${lane.id} none`, top: start, height: 36, said })
  }
  return { blocks, bottom: y, lost }
}
