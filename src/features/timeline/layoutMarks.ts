import type { EraHistory, Mark } from '#corpus/eras.ts'
import { estimateTextWidth } from '#lib/estimateTextWidth.ts'
import type { YearRange } from '#lib/yearTicks.ts'
import type { PlacedMark, PlacedMore, Text } from './placed.ts'
import { placeLabels } from './placeLabels.ts'
import { LABEL, NO_WORDS, wordMark, YEAR_ROOM } from './wordMark.ts'

/** From row to row: no less than a target needs. */
const PITCH = 24
/** More rows than these are told as numbers. */
const MOST_ROWS = 24
const AFTER_DOT = 9
const LINE = 17
const UNDATED = 'Undated'

export type MarksInput = {
  width: number
  range: YearRange
  toX: (year: number) => number
  /** Where the bands above end. */
  y: number
}

type PlacedMarks = {
  marks: PlacedMark[]
  more: PlacedMore[]
  said: Text[]
  bottom: number
  /** How much of what there is to tell had to be left out; less is better. */
  lost: number
}

/** Places what is dated in the eras of one row below their bands, the undated last. */
export function layoutMarks(row: readonly EraHistory[], input: MarksInput): PlacedMarks {
  const { range, toX, y, width } = input
  const shown = row.flatMap(({ era, marks }) =>
    marks.flatMap((mark) => {
      const { year } = mark
      if (year === undefined || year < range.from || year > range.to) return []
      const x = toX(year)
      const start = x + AFTER_DOT + YEAR_ROOM
      const words = wordMark(mark, width - start)
      const led = era.dates.spans.some(({ from, to }) => from <= year && year <= (to ?? year))
      const ways = words.map((way) => ({ right: start + way.width, lines: way.lines.length }))
      return [{ mark, year, x, start, words, led, ways }]
    }),
  )
  const places = placeLabels(shown, MOST_ROWS)
  let used = 0
  const marks = shown.flatMap(({ mark, year, x, start, words, led }, at): PlacedMark[] => {
    const place = places[at]
    const set = place && words[place.way]
    if (!set) return []
    const lines = set.lines.length
    used = Math.max(used, place.row + lines)
    const centre = y + 16 + place.row * PITCH
    return [
      {
        mark,
        x,
        y: centre,
        leader: led ? `M${x} ${y}V${centre - 4}` : undefined,
        year: { x: x + AFTER_DOT, y: centre + 4.5, text: String(year) },
        label: set.lines.map((text, line) => ({ x: start, y: centre + 4.5 + line * LINE, text })),
        number: set.number,
        box: {
          x: x - 9,
          y: centre - PITCH / 2,
          width: start + set.width - x + 13,
          height: PITCH + (lines - 1) * LINE,
        },
      },
    ]
  })
  let bottom = used > 0 ? y + 16 + (used - 0.5) * PITCH : y + 4
  const left = shown.filter((_, at) => !places[at])
  const more = placeMore(left, { ...input, y: bottom })
  if (more.length > 0) bottom += 36
  const undated = placeUndated(
    row.flatMap(({ marks }) => marks.filter(({ year }) => year === undefined)),
    { ...input, y: bottom },
  )
  return {
    marks: [...marks, ...undated.marks],
    more,
    said: undated.said,
    bottom: undated.bottom,
    lost: left.length + shown.filter(({ words }) => words[0]?.cut).length * 4,
  }
}

const MORE = 60

/** What found no row, gathered from the left into numbers that keep clear of each other. */
function placeMore(left: readonly { mark: Mark; year: number; x: number }[], { y, width }: MarksInput) {
  const groups: { mark: Mark; year: number; x: number }[][] = []
  for (const one of left.toSorted((a, b) => a.x - b.x)) {
    const group = groups.at(-1)
    if (group?.[0] && one.x < Math.min(group[0].x, width - MORE) + MORE) group.push(one)
    else groups.push([one])
  }
  return groups.map((group): PlacedMore => {
    const years = group.map(({ year }) => year)
    const [first, last] = [group[0]?.x ?? 0, group.at(-1)?.x ?? 0]
    const x = Math.min(first, width - MORE + 4)
    return {
      id: `more-${group[0]?.mark.id}`,
      count: group.length,
      from: Math.min(...years),
      to: Math.max(...years),
      bracket: `M${first} ${y + 4}v5H${last}v-5`,
      text: { x, y: y + 26, text: `+${group.length}` },
      box: { x: x - 4, y: y + 1, width: MORE - 8, height: 32 },
    }
  })
}

/** Those without a year in lines of their own, left to right, headed by the word. */
function placeUndated(marks: readonly Mark[], { y, width }: MarksInput) {
  if (marks.length === 0) return { marks: [], said: [], bottom: y }
  const heading = { x: 4, y: y + 16 + 4.5, text: UNDATED }
  const from = heading.x + estimateTextWidth(UNDATED, LABEL) + 24
  let x = from
  let centre = y + 16
  const placed = marks.map((mark): PlacedMark => {
    const [words = NO_WORDS] = wordMark(mark, width - from - AFTER_DOT)
    if (x > from && x + AFTER_DOT + words.width > width) {
      x = from
      centre += PITCH
    }
    const at = x
    const top = centre
    x += AFTER_DOT + words.width + 28
    centre += (words.lines.length - 1) * LINE
    return {
      mark,
      x: at,
      y: top,
      leader: undefined,
      year: undefined,
      label: words.lines.map((text, line) => ({ x: at + AFTER_DOT, y: top + 4.5 + line * LINE, text })),
      number: words.number,
      box: {
        x: at - 9,
        y: top - PITCH / 2,
        width: AFTER_DOT + words.width + 13,
        height: PITCH + (words.lines.length - 1) * LINE,
      },
    }
  })
  return { marks: placed, said: [heading], bottom: centre + PITCH / 2 }
}
