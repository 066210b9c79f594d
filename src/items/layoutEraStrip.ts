import { type EraHistory, type History, type Mark, toRows } from '#corpus/eras.ts'
import type { Era } from '#corpus/types.ts'
import { estimateTextWidth } from '#lib/estimateTextWidth.ts'
import { yearTicks } from '#lib/yearTicks.ts'

type Text = { x: number; y: number; text: string; anchor: 'start' | 'end' }
type Place = { x: number; y: number; width: number; height: number }
type Band = Place & { by: Era['dates']['by'] }

/** A strip of eras as placed objects; every text keeps clear of every other. */
export type PlacedStrip = {
  width: number
  height: number
  bands: Band[]
  /** Names beside bands and dates inside them; none on a strip too small for words. */
  words: (Text & { face: 'serif' | 'sans-strong' })[]
  /** Works the survey cites; in a row of an era's own, one dot for all of a year. */
  dots: { x: number; y: number; mark: Mark; label?: string }[]
  /** Where each era is pointed at: its bands and its name, as high as a row. */
  places: (Place & { era: Era })[]
  axis: { top: number; bottom: number; ticks: { x: number; label: string }[] }
  /** The marked year; an arrow in place of a line where it lies beyond the axis. */
  marked: { x: number; label: Text; beyond: 'before' | 'after' | undefined } | undefined
}

type StripInput = {
  width: number
  /** False on a strip too small to name its eras. */
  named: boolean
  year?: number | undefined
  /** True where eras and works are links, and so need room around them. */
  linked?: boolean | undefined
}

const SIDE = 4
const WORD = 13
const AXIS = { size: 12, height: 22 }
const ROW = { height: 7, pitch: 10 }
const NAMED_ROW = { height: 12, pitch: 18 }
/** The least size of what is pointed at. */
const TARGET = 24
/** How wide a dot is with the number of its work beside it. */
const LABELLED = 30
const LINE = { height: 13, named: 24 }
const DOT = 6.2

/** To a tenth of a unit: finer is not seen, and would be paid for by every page. */
const round = (at: number) => Math.round(at * 10) / 10

/** The dates of an era in as few words as will do. */
function shortDates({ dates }: Era): string[] {
  const start = /\d{4}s?/.exec(dates.text)?.[0]
  return [dates.text, ...(start && dates.spans.at(-1)?.to === undefined ? [`${start} on`] : [])]
}

/** Places the bands, dots and words of a strip of eras. */
export function layoutEraStrip(
  { bounds, lanes }: History,
  { width, named, year, linked = false }: StripInput,
): PlacedStrip {
  const perYear = (width - 2 * SIDE) / (bounds.to - bounds.from)
  const toX = (at: number) => round(SIDE + (at - bounds.from) * perYear)
  const bands: Band[] = []
  const words: PlacedStrip['words'] = []
  const dots: PlacedStrip['dots'] = []
  const places: PlacedStrip['places'] = []
  const apart = linked ? TARGET : DOT + 1
  let y = year === undefined ? 2 : 20
  let top = y

  const addBands = ({ era }: EraHistory, height: number, next?: EraHistory) =>
    era.dates.spans.map(({ from, to = bounds.to }) => {
      const following = next?.era.dates.spans[0]?.from
      // Decades end in a nine and the next begin with a nought: no gap between them.
      const end = following !== undefined && following - to === 1 ? following : to
      const band = {
        x: toX(from),
        y,
        width: Math.max(1, round(toX(end) - toX(from))),
        height,
        by: era.dates.by,
      }
      bands.push(band)
      return band
    })

  for (const [at, lane] of lanes.entries()) {
    const rows = toRows(lane)
    for (const row of rows) {
      const single = row.length > 1 || rows.length === 1
      const size = named ? NAMED_ROW : ROW
      const height = single ? (named ? LINE.named : LINE.height) : size.height
      for (const [n, placed] of row.entries()) {
        const own = addBands(placed, height, row[n + 1])
        const said = named ? (single ? nameInside(placed, own) : nameBeside(placed, own, width)) : []
        words.push(...said)
        places.push({ era: placed.era, ...findPlace(own, said) })
      }
      const cited = row.flatMap(({ marks }) =>
        marks.flatMap((mark) =>
          mark.cited === undefined || mark.year === undefined ? [] : { mark, x: toX(mark.year) },
        ),
      )
      if (single && named) {
        const stacked = stackDots(cited, linked ? LABELLED : DOT)
        const first = y + height + (linked ? TARGET / 2 : 8)
        dots.push(
          ...stacked.map(({ x, row, mark }) => ({
            x,
            mark,
            y: first + row * apart,
            ...(linked && { label: `[${mark.cited}]` }),
          })),
        )
        y = stacked.length > 0 ? first + 4 + Math.max(...stacked.map((dot) => dot.row)) * apart : y + height
      } else {
        const first = cited.filter(({ x }, at) => cited[at - 1]?.x !== x)
        dots.push(...first.map(({ x, mark }) => ({ x, mark, y: y + height / 2 })))
        y += single ? height : linked ? TARGET : size.pitch
      }
    }
    if (at === 0) {
      top = y + 4
      y = top + AXIS.height + 4
    } else y += 4
  }
  if (lanes.length === 0) y = top + AXIS.height

  const marked = year === undefined ? undefined : placeYear(year, toX(year), width)
  const ticks = yearTicks(bounds, perYear, 40)
    .map((tick) => ({ x: toX(tick), label: String(tick) }))
    .filter(({ x, label }) => {
      const half = estimateTextWidth(label, AXIS.size) / 2
      // A label that would be cut off, or struck through by the marked year, is left out.
      return (
        x - half >= 0 && x + half <= width && (!marked || marked.beyond || Math.abs(marked.x - x) > half + 2)
      )
    })
  return {
    width,
    height: y,
    bands,
    words,
    dots,
    places,
    axis: { top, bottom: top + AXIS.height, ticks },
    marked,
  }
}

/** An era's dates inside its only band, or nothing where they do not fit. */
function nameInside({ era }: EraHistory, bands: Band[]): PlacedStrip['words'] {
  const band = bands.at(-1)
  const text =
    band && shortDates(era).find((dates) => estimateTextWidth(dates, WORD, 'sans-strong') <= band.width - 12)
  return band && text
    ? [{ x: band.x + 7, y: band.y + band.height / 2 + 4.5, text, anchor: 'start', face: 'sans-strong' }]
    : []
}

/** An era's name to the right of its last band or, where the strip ends, to the left. */
function nameBeside({ era }: EraHistory, bands: Band[], width: number): PlacedStrip['words'] {
  const last = bands.at(-1)
  if (!last) return []
  const room = estimateTextWidth(era.name, WORD, 'serif') + 8
  const end = round(last.x + last.width)
  const before = bands.length > 1 ? Math.max(...bands.slice(0, -1).map((band) => band.x + band.width)) : 0
  const y = last.y + last.height / 2 + 4.5
  if (end + room <= width) return [{ x: end + 7, y, text: era.name, anchor: 'start', face: 'serif' }]
  if (last.x - room >= before) return [{ x: last.x - 7, y, text: era.name, anchor: 'end', face: 'serif' }]
  return []
}

/** Dots side by side in a row, and below it where they would come nearer than `apart`. */
function stackDots<T extends { x: number }>(all: readonly T[], apart: number): (T & { row: number })[] {
  const ends: number[] = []
  return all.map((dot) => {
    const free = ends.findIndex((end) => dot.x - end >= apart)
    const row = free === -1 ? ends.length : free
    ends[row] = dot.x
    return { ...dot, row }
  })
}

/** The room that bands in one row and the words beside them take. */
function findPlace(bands: readonly Band[], words: PlacedStrip['words']): Place {
  const rooms = words.map(({ x, text, anchor, face }) => {
    const room = estimateTextWidth(text, WORD, face)
    return anchor === 'start' ? [x, round(x + room)] : [round(x - room), x]
  })
  const ends = [...bands.map(({ x, width }) => [x, round(x + width)]), ...rooms].flat()
  const [band] = bands
  const height = Math.max(TARGET, band?.height ?? 0)
  const middle = (band?.y ?? 0) + (band?.height ?? 0) / 2
  const x = Math.min(...ends)
  // A short era is still wide enough to be hit.
  return { x, y: middle - height / 2, width: Math.max(TARGET, round(Math.max(...ends) - x)), height }
}

function placeYear(year: number, x: number, width: number): NonNullable<PlacedStrip['marked']> {
  const text = String(year)
  const beyond = x < 0 ? 'before' : x > width ? 'after' : undefined
  if (beyond) {
    const before = beyond === 'before'
    return {
      x: before ? 0 : width,
      label: { x: before ? 10 : width - 10, y: 12, text, anchor: before ? 'start' : 'end' },
      beyond,
    }
  }
  const anchor = x > width / 2 ? 'end' : 'start'
  return { x, label: { x: anchor === 'end' ? x - 5 : x + 5, y: 12, text, anchor }, beyond }
}
