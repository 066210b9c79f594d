// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHistory } from '#corpus/eras.ts'
import { NAME, SMALL } from '#features/timeline/layoutEras.ts'
import { layoutTimeline, type PlacedTimeline } from '#features/timeline/layoutTimeline.ts'
import { estimateTextWidth, type Face } from '#lib/estimateTextWidth.ts'
import { histories } from '../support/arbitraryHistory.ts'
import { index } from '../support/corpus.ts'

type Box = { words: string; left: number; right: number; top: number; bottom: number }

const widths = fc.constantFrom(680, 820, 1200)
const ranges = fc
  .tuple(fc.integer({ min: 1900, max: 2000 }), fc.integer({ min: 8, max: 122 }))
  .map(([from, span]) => ({ from, to: Math.min(2022, from + span) }))

const boxOf = (text: { x: number; y: number; text: string }, size: number, face: Face): Box => ({
  words: text.text,
  left: text.x,
  right: text.x + estimateTextWidth(text.text, size, face),
  top: text.y - size * 0.75,
  bottom: text.y + size * 0.2,
})

/** The box of every text in a drawing. */
function boxesOf({ lanes, axis }: PlacedTimeline): Box[] {
  return [
    ...axis.ticks.map(({ x, label }) => {
      const half = estimateTextWidth(label, 13) / 2
      return { words: label, left: x - half, right: x + half, top: axis.top + 10, bottom: axis.top + 22 }
    }),
    ...lanes.flatMap((lane) => [
      boxOf(lane.name, 22, 'serif'),
      ...lane.text.map((line) => boxOf(line, 14, 'sans')),
      ...lane.eras.flatMap(({ name, parts, dates }) => [
        ...name.map((text) => boxOf(text, NAME, 'serif')),
        ...parts.map((text) => boxOf(text, SMALL, 'sans')),
        ...(dates ? [boxOf(dates, SMALL, 'sans')] : []),
      ]),
      ...lane.marks.map(({ x, y, right, label }) => ({
        words: label.text,
        left: x - 4,
        right,
        top: y - 6,
        bottom: y + 7,
      })),
    ]),
  ]
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function overlapsOf(placed: PlacedTimeline): string[] {
  const boxes = boxesOf(placed)
  return boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => (meet(a, b) ? [`“${a.words}” meets “${b.words}”`] : [])),
  )
}

test('no two texts of a drawing ever meet, whatever the history, the width and the years', () => {
  fc.assert(
    fc.property(histories, widths, ranges, (history, width, range) => {
      expect(overlapsOf(layoutTimeline(history, width, range))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('no leader crosses a word', () => {
  fc.assert(
    fc.property(histories, widths, ranges, (history, width, range) => {
      for (const { marks } of layoutTimeline(history, width, range).lanes) {
        for (const { x, y, leader } of marks) {
          if (leader === undefined) continue
          const crossed = marks.filter(
            (other) => other.year.x < x && x < other.right && leader < other.y && other.y < y,
          )
          expect(crossed.map(({ label }) => label.text)).toEqual([])
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('everything stays inside the width', () => {
  fc.assert(
    fc.property(histories, widths, ranges, (history, width, range) => {
      const placed = layoutTimeline(history, width, range)
      const outside = boxesOf(placed).filter(({ left, right }) => left < -0.01 || right > width + 0.01)
      expect(outside.map(({ words }) => words)).toEqual([])
      for (const { bands } of placed.lanes.flatMap(({ eras }) => eras)) {
        for (const band of bands) expect(band.x + band.width).toBeLessThanOrEqual(width + 0.01)
      }
    }),
    { numRuns: 200 },
  )
})

test('every milestone of the years shown is drawn once, at its year, and no other', () => {
  fc.assert(
    fc.property(histories, widths, ranges, (history, width, range) => {
      const placed = layoutTimeline(history, width, range).lanes.flatMap(({ marks }) => marks)
      const expected = history.lanes
        .flatMap(({ eras }) => eras.flatMap(({ marks }) => marks))
        .filter(({ year }) => year >= range.from && year <= range.to)
      expect(placed.map(({ mark }) => mark.id).sort()).toEqual(expected.map(({ id }) => id).sort())
      const [first, ...others] = placed.toSorted((a, b) => a.mark.year - b.mark.year)
      for (const other of others) {
        if (!first || other.mark.year === first.mark.year) continue
        // One scale for all: the same number of pixels for each year.
        const perYear = (other.x - first.x) / (other.mark.year - first.mark.year)
        expect(first.x - perYear * (first.mark.year - range.from)).toBeCloseTo(8)
      }
    }),
    { numRuns: 100 },
  )
})

test('the layout is the same on every run', () => {
  const history = readHistory(index)
  expect(layoutTimeline(history, 1200, history.bounds)).toEqual(layoutTimeline(history, 1200, history.bounds))
})

test('a dot outside its era’s dates has no leader', () => {
  const history = readHistory(index)
  const marks = layoutTimeline(history, 1200, history.bounds).lanes.flatMap((lane) => lane.marks)
  const dated = (label: string) => marks.find(({ mark }) => mark.label === label)
  expect(dated('Starter bank')?.leader).toBeTypeOf('number')
  expect(dated('Leaven written down')?.leader).toBeTypeOf('number')
  const late = {
    ...history,
    lanes: history.lanes.map((lane) => ({
      ...lane,
      eras: lane.eras.map(({ era, marks }) => ({
        era: { ...era, dates: { ...era.dates, spans: [{ from: 1990 }] } },
        marks,
      })),
    })),
  }
  expect(layoutTimeline(late, 1200, history.bounds).lanes[0]?.marks[0]?.leader).toBeUndefined()
})

test('years that hold nothing say so', () => {
  const history = readHistory(index)
  const lane = history.lanes[1]
  if (!lane) throw new Error('The small corpus has two lanes.')
  const placed = layoutTimeline({ ...history, lanes: [lane] }, 1200, { from: 1700, to: 1750 })
  expect(placed.lanes[0]?.empty?.text).toBe('Nothing in these years.')
})

test('a history without lanes is an axis alone', () => {
  const placed = layoutTimeline({ bounds: { from: 2000, to: 2020 }, lanes: [] }, 1200, {
    from: 2000,
    to: 2020,
  })
  expect(placed.lanes).toEqual([])
  expect(placed.height).toBeGreaterThan(0)
})
