import { type History, type LaneHistory, type Mark, toRows } from '#corpus/eras.ts'
import { cutToWidth, estimateTextWidth, wrapWords } from '#lib/estimateTextWidth.ts'
import { type YearRange, yearTicks } from '#lib/yearTicks.ts'
import { layoutEras, type PlacedEra, type Text } from './layoutEras.ts'
import { placeLabels } from './placeLabels.ts'

/** A dated thing with its words; `leader` is where the line down to its dot begins. */
export type PlacedMark = {
  mark: Mark
  x: number
  y: number
  leader: number | undefined
  year: Text
  label: Text
  /** The work's number in the survey's list, after the label. */
  number: string | undefined
  right: number
}

export type PlacedLane = {
  id: string
  name: Text
  /** What the corpus says of the lane, a line each. */
  text: Text[]
  eras: PlacedEra[]
  marks: PlacedMark[]
  top: number
  bottom: number
  /** Said in place of eras where the years shown hold none of them. */
  empty: Text | undefined
}

export type PlacedTimeline = {
  width: number
  height: number
  axis: { top: number; bottom: number; ticks: { x: number; label: string }[] }
  lanes: PlacedLane[]
}

const PAD = 8
/** The least share of the width that the years keep, however long the last labels are. */
const LEAST = 0.6
const YEAR = 12.5
const LABEL = 14
const PITCH = 26
const AFTER_DOT = 9
const AXIS = 30
const TITLE = 22

const yearRoom = estimateTextWidth('2000', YEAR) + 6
const numberOf = ({ cited }: Mark) => (cited === undefined ? '' : `[${cited}]`)
const faceOf = ({ cited }: Mark) => (cited === undefined ? ('sans' as const) : ('sans-strong' as const))
const numberRoom = (mark: Mark) =>
  mark.cited === undefined ? 0 : 5 + estimateTextWidth(numberOf(mark), LABEL)
const roomOf = (mark: Mark) =>
  AFTER_DOT + yearRoom + estimateTextWidth(mark.label, LABEL, faceOf(mark)) + numberRoom(mark)

/** Pixels for a year, so that the words of the latest marks still fit at the right. */
function scaleOf({ lanes }: History, width: number, { from, to }: YearRange): number {
  const whole = (width - 2 * PAD) / (to - from)
  const marks = lanes.flatMap(({ eras }) => eras.flatMap((era) => era.marks))
  const allowed = marks
    .filter(({ year }) => year > from && year <= to)
    .map((mark) => (width - 2 * PAD - roomOf(mark)) / (mark.year - from))
  return Math.max(whole * LEAST, Math.min(whole, ...allowed))
}

/**
 * The history as placed objects on a drawing of this width, over these years.
 *
 * Lanes stand one below another with the axis under the first. Nothing
 * overlaps, dots stand at their years, and what lies outside the years is left
 * out; a label too long for the width is cut.
 */
export function layoutTimeline(history: History, width: number, range: YearRange): PlacedTimeline {
  const perYear = scaleOf(history, width, range)
  const toX = (year: number) => PAD + (year - range.from) * perYear
  const lanes: PlacedLane[] = []
  let axis = { top: 0, bottom: AXIS }
  let y = 0
  for (const lane of history.lanes) {
    const placed = layoutLane(lane, { width, range, toX, y })
    lanes.push(placed)
    y = placed.bottom
    if (lanes.length === 1) {
      axis = { top: y, bottom: y + AXIS }
      y = axis.bottom
    }
  }
  const ticks = yearTicks(range, perYear, 60)
    .map((year) => ({ x: toX(year), label: String(year) }))
    .filter(({ x }) => x <= width - 16 && x >= 16)
  return { width, height: Math.max(y, axis.bottom), axis: { ...axis, ticks }, lanes }
}

type Place = { width: number; range: YearRange; toX: (year: number) => number; y: number }

function layoutLane(lane: LaneHistory, { width, range, toX, y: start }: Place): PlacedLane {
  const name = { x: 0, y: start + 36, text: cutToWidth(lane.name, width, TITLE, 'serif') }
  const after = estimateTextWidth(name.text, TITLE, 'serif') + 20
  const beside = after + estimateTextWidth(lane.text, LABEL) <= width
  const lines = beside ? [lane.text] : (wrapWords(lane.text, width, LABEL) ?? [])
  const text = lines.map((line, at) =>
    beside ? { x: after, y: name.y, text: line } : { x: 0, y: name.y + 22 + at * 19, text: line },
  )
  const top = (text.at(-1)?.y ?? name.y) + 16
  const rows = toRows(lane)
  const eras: PlacedEra[] = []
  const marks: PlacedMark[] = []
  let y = top + 4
  for (const row of rows) {
    const placed = layoutEras({ row, single: row.length > 1 || rows.length === 1, range, toX, y, width })
    const below = placeMarks(row, { width, range, toX, y: placed.bottom })
    eras.push(...placed.eras)
    marks.push(...below.marks)
    if (placed.bottom > y || below.marks.length > 0) y = below.bottom + 16
  }
  const empty =
    eras.length + marks.length === 0 ? { x: PAD, y: y + 14, text: 'Nothing in these years.' } : undefined
  return { id: lane.id, name, text, eras, marks, top, bottom: empty ? y + 32 : y, empty }
}

/** Places what is dated in the eras of one row below their bands, which end at `y`. */
function placeMarks(row: LaneHistory['eras'], { width, range, toX, y }: Place) {
  const shown = row.flatMap(({ era, marks }) =>
    marks
      .filter(({ year }) => year >= range.from && year <= range.to)
      .map((mark) => {
        const x = toX(mark.year)
        const label = cutToWidth(
          mark.label,
          width - x - AFTER_DOT - yearRoom - numberRoom(mark),
          LABEL,
          faceOf(mark),
        )
        const right =
          x + AFTER_DOT + yearRoom + estimateTextWidth(label, LABEL, faceOf(mark)) + numberRoom(mark)
        const led = era.dates.spans.some(
          ({ from, to }) => from <= mark.year && mark.year <= (to ?? mark.year),
        )
        return { mark, x, label, right, led }
      }),
  )
  const rows = placeLabels(shown)
  const marks = shown.map(({ mark, x, label, right, led }, at): PlacedMark => {
    const centre = y + 18 + (rows[at] ?? 0) * PITCH
    const base = centre + 4.5
    return {
      mark,
      x,
      y: centre,
      leader: led ? y : undefined,
      year: { x: x + AFTER_DOT, y: base, text: String(mark.year) },
      label: { x: x + AFTER_DOT + yearRoom, y: base, text: label },
      number: numberOf(mark) || undefined,
      right,
    }
  })
  return { marks, bottom: marks.length > 0 ? y + 18 + (Math.max(...rows) + 0.5) * PITCH : y + 6 }
}
