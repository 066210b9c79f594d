import type { EraHistory } from '#corpus/eras.ts'
import type { Era } from '#corpus/types.ts'
import { estimateTextWidth, wrapWords } from '#lib/estimateTextWidth.ts'
import type { YearRange } from '#lib/yearTicks.ts'
import type { PlacedBand, PlacedEra, Text } from './placed.ts'

type RowInput = {
  /** Eras that share a row. */
  row: readonly EraHistory[]
  /** What their lane is called. */
  lane: string
  /** True where the row is the lane's only one: dates then stand inside the bands. */
  single: boolean
  range: YearRange
  toX: (year: number) => number
  y: number
  width: number
}

export const NAME = 16
export const SMALL = 13
const INSET = 6
const LINE = 19
const HEIGHT = 28
/** An era of a single year has no length on the axis, and is still seen. */
const NARROWEST = 6

/** A band before it is known from where on it is hatched. */
type RawBand = {
  x: number
  y: number
  width: number
  height: number
  name: string | undefined
  hatched: number
}

const nameOf = ({ order, name }: Era) => `${order}\u2002${name}`
const nameWidth = (text: string) => estimateTextWidth(text, NAME, 'serif')

/** The spans of an era as far as the range shows them, in pixels. */
function clip({ dates }: Era, { range, toX }: RowInput, next: EraHistory | undefined) {
  return dates.spans.flatMap(({ from, to = range.to, name }) => {
    const following = next?.era.dates.spans[0]?.from
    // Decades end in a nine and the next begin with a nought: no gap between them.
    const end = following !== undefined && following - to === 1 ? following : to
    if (from > range.to || to < range.from) return []
    const x = toX(Math.max(from, range.from))
    const width = toX(Math.min(end, range.to)) - x
    // One that only touches an end of the years shown is not drawn, unless it is no longer than that.
    if (width <= 0 && to !== from) return []
    const least = Math.min(NARROWEST, toX(range.to) - toX(range.from))
    return [{ x: Math.min(x, toX(range.to) - least), width: Math.max(width, least), name }]
  })
}

/** Places the eras of one row; the words of an era keep clear of each other and of every band. */
export function layoutEras(input: RowInput): { eras: PlacedEra[]; bottom: number; lost: number } {
  const { row, single, range } = input
  const visible = row.flatMap((history, at) => {
    const spans = clip(history.era, input, row[at + 1])
    const told = history.marks.some(
      ({ year }) => year === undefined || (year >= range.from && year <= range.to),
    )
    // In a shared row the milestones stand under their neighbours' bands, too.
    return spans.length > 0 || (told && !single) ? [{ era: history.era, spans }] : []
  })
  const inside = visible.map(({ era, spans }) => linesInside(era, spans.at(-1)?.width ?? 0, single))
  const most = Math.max(1, ...inside.map(({ name, dates }) => name.length + dates.length))
  const height = single ? Math.max(HEIGHT, most * LINE + 10) : HEIGHT
  const eras = visible.map(({ era, spans }, at): PlacedEra => {
    const { name, dates } = inside[at] ?? { name: [], dates: [] }
    const bands = spans.map((span): RawBand => ({ ...span, y: input.y, height, hatched: span.x }))
    const main = bands.at(-1)
    const x = (main?.x ?? 0) + INSET
    const y = input.y + (single ? 20 : HEIGHT / 2 + 6)
    const words = name.map((text, line) => ({ x, y: y + line * LINE, text }))
    const widest = Math.max(...name.map(nameWidth), ...dates.map((text) => estimateTextWidth(text, SMALL)))
    if (main && words.length > 0) main.hatched = x + widest + INSET
    const beside = single
      ? { name: [], dates: dates.map((text) => ({ x, y: y + name.length * LINE, text }))[0] }
      : placeBeside(era, bands, words.length > 0, input)
    const parts = placeParts(bands.slice(0, -1))
    return {
      era,
      lane: input.lane,
      bands: bands.map(toBand),
      name: [...words, ...beside.name],
      upright: false,
      parts,
      dates: beside.dates,
      box: boxOf(bands, beside, input.y, height),
    }
  })
  const unnamed = eras.filter(({ name, dates }) => !single && (name.length === 0 || !dates))
  return { eras, bottom: visible.length > 0 ? input.y + height : input.y, lost: unnamed.length }
}

function toBand({ x, y, width, height, hatched }: RawBand): PlacedBand {
  const rest = x + width - hatched
  return { x, y, width, height, hatched: rest > 0 ? { x: hatched, y, width: rest, height } : undefined }
}

/** What of an era's words goes into its band: the name, else its number alone, else nothing. */
function linesInside(era: Era, width: number, single: boolean): { name: readonly string[]; dates: string[] } {
  const room = width - 2 * INSET
  if (!single) return { name: nameWidth(nameOf(era)) <= room ? [nameOf(era)] : [], dates: [] }
  const wrapped = wrapWords(nameOf(era), room, NAME, 'serif')
  const whole = wrapped && wrapped.length <= 3 ? wrapped : undefined
  const number = String(era.order)
  const name = whole ?? (nameWidth(number) <= room ? [number] : [])
  const dates = whole && estimateTextWidth(era.dates.text, SMALL) <= room ? [era.dates.text] : []
  return { name, dates }
}

/**
 * The dates, and the name if it is not inside: right of the era's bands, or at
 * the edge left of the last, or, where the band takes all the width, inside it.
 */
function placeBeside(era: Era, bands: readonly RawBand[], named: boolean, { y, width, range }: RowInput) {
  const base = y + HEIGHT / 2 + 5
  const name = named ? '' : nameOf(era)
  const nameRoom = name ? nameWidth(name) + INSET : 0
  const room = nameRoom + estimateTextWidth(era.dates.text, SMALL)
  const last = bands.at(-1)
  // Where the era itself lies outside the years, its words stand at the end it lies beyond.
  if (!last && (era.dates.spans[0]?.from ?? 0) > range.to && room <= width) {
    return {
      name: [{ x: width - room, y: base + 1, text: name }],
      dates: { x: width - room + nameRoom, y: base, text: era.dates.text },
    }
  }
  const end = last ? last.x + last.width + INSET : 0
  const before = Math.max(0, ...bands.slice(0, -1).map((band) => band.x + band.width + INSET))
  const start =
    end + room <= width ? end : last && last.x - INSET - room >= before ? last.x - INSET - room : undefined
  if (start === undefined && last && named && last.hatched + room + INSET <= last.x + last.width) {
    const x = last.hatched
    last.hatched += room + INSET
    return { name: [], dates: { x, y: base, text: era.dates.text } }
  }
  if (start === undefined) {
    // Rather the name without its dates than neither.
    const right = end + nameRoom <= width ? end : undefined
    const left = last && last.x - nameRoom >= before ? last.x - nameRoom : undefined
    const x = right ?? left
    return { name: name && x !== undefined ? [{ x, y: base + 1, text: name }] : [], dates: undefined }
  }
  return {
    name: name ? [{ x: start, y: base + 1, text: name }] : [],
    dates: { x: start + nameRoom, y: base, text: era.dates.text },
  }
}

/** The names of an era's earlier parts, where their bands have room; these bands hatch past them. */
function placeParts(bands: RawBand[]): Text[] {
  return bands.flatMap((band) => {
    const room = band.name ? estimateTextWidth(band.name, SMALL) + 2 * INSET : 0
    if (!band.name || room > band.width) return []
    band.hatched = band.x + room
    return [{ x: band.x + INSET, y: band.y + HEIGHT / 2 + 4.5, text: band.name }]
  })
}

function boxOf(
  bands: readonly { x: number; width: number }[],
  { name, dates }: { name: Text[]; dates: Text | undefined },
  y: number,
  height: number,
): PlacedEra['box'] {
  const lefts = [...bands.map(({ x }) => x), ...name.map(({ x }) => x)]
  const rights = [
    ...bands.map((band) => band.x + band.width),
    ...name.map(({ x, text }) => x + nameWidth(text)),
    ...(dates ? [dates.x + estimateTextWidth(dates.text, SMALL)] : []),
  ]
  const x = Math.min(...lefts)
  return { x, y, width: Math.max(...rights) - x, height }
}
