import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHistory } from '#corpus/eras.ts'
import { layoutEraStrip, type PlacedStrip } from '#items/layoutEraStrip.ts'
import { estimateTextWidth, type Face } from '#lib/estimateTextWidth.ts'
import { histories } from '../support/arbitraryHistory.ts'
import { index } from '../support/corpus.ts'

const history = readHistory(index)

type Box = { words: string; left: number; right: number; top: number; bottom: number }

function boxesOf({ words, axis, marked }: PlacedStrip): Box[] {
  const box = (
    { x, y, text, anchor }: { x: number; y: number; text: string; anchor: 'start' | 'end' },
    face: Face,
  ) => {
    const room = estimateTextWidth(text, 13, face)
    const left = anchor === 'start' ? x : x - room
    return { words: text, left, right: left + room, top: y - 10, bottom: y + 2 }
  }
  return [
    ...words.map((word) => box(word, word.face)),
    ...(marked ? [box(marked.label, 'sans-strong')] : []),
    ...axis.ticks.map(({ x, label }) => {
      const half = estimateTextWidth(label, 12) / 2
      return { words: label, left: x - half, right: x + half, top: axis.top + 5, bottom: axis.top + 17 }
    }),
  ]
}

test('no two words of a strip meet and none leaves it', () => {
  const years = fc.option(fc.integer({ min: 1700, max: 2100 }), { nil: undefined })
  fc.assert(
    fc.property(histories, fc.constantFrom(320, 560), fc.boolean(), years, (of, width, named, year) => {
      const boxes = boxesOf(layoutEraStrip(of, { width, named, year }))
      for (const [at, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0)
        expect(a.right).toBeLessThanOrEqual(width + 0.01)
        for (const b of boxes.slice(at + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
          expect(apart, `“${a.words}” and “${b.words}”`).toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('the marked year is a line at its place, and no year label is struck through by it', () => {
  const { marked, axis } = layoutEraStrip(history, { width: 320, named: false, year: 1901 })
  expect(marked?.label.text).toBe('1901')
  expect(marked?.beyond).toBeUndefined()
  expect(axis.ticks.map(({ label }) => label)).not.toContain('1900')
})

test('a year before or after the axis is an arrow, not a line at a wrong place', () => {
  expect(layoutEraStrip(history, { width: 320, named: false, year: 1600 }).marked?.beyond).toBe('before')
  expect(layoutEraStrip(history, { width: 320, named: false, year: 2150 }).marked?.beyond).toBe('after')
})

test('only works that the survey cites are dots', () => {
  const cited = history.lanes
    .flatMap(({ eras }) => eras.flatMap(({ marks }) => marks))
    .filter((mark) => mark.cited)
  expect(layoutEraStrip(history, { width: 560, named: true }).dots).toHaveLength(cited.length)
})

test('who dates an era is kept with its band', () => {
  const { bands } = layoutEraStrip(history, { width: 560, named: true })
  expect(bands.map(({ by }) => by)).toEqual(['editors', 'editors', 'editors', 'survey', 'survey'])
})

test('a history without eras is an axis alone', () => {
  const strip = layoutEraStrip({ ...history, lanes: [] }, { width: 320, named: false })
  expect(strip.bands).toEqual([])
  expect(strip.axis.ticks.length).toBeGreaterThan(0)
})

test('links of a strip are 24 units high and wide, and no two works come nearer than that', () => {
  fc.assert(
    fc.property(histories, (of) => {
      const { places, dots } = layoutEraStrip(of, { width: 560, named: true, linked: true })
      for (const { width, height } of places) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
      const below = dots.filter(({ label }) => label)
      for (const [at, a] of below.entries()) {
        for (const b of below.slice(at + 1)) {
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(24)
        }
      }
    }),
  )
})
