import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHistory } from '#corpus/eras.ts'
import { findMoved, orderOf } from '#features/timeline/findMoved.ts'
import { layoutTimeline } from '#features/timeline/layoutTimeline.ts'
import { panRange, rangeOf, zoomRange } from '#features/timeline/zoomRange.ts'
import { yearTicks } from '#lib/yearTicks.ts'
import { index } from '../support/corpus.ts'

const history = readHistory(index)
const order = orderOf(history, layoutTimeline(history, 1180, history.bounds))

test('the arrow keys pass through every era and everything dated in it', () => {
  const passed = [order[0]?.id]
  for (let at = passed[0]; at; ) {
    at = findMoved(order, at, 'ArrowRight')
    if (at) passed.push(at)
  }
  expect(passed).toEqual(order.map(({ id }) => id))
  expect(order.slice(0, 4).map(({ id }) => id)).toEqual([
    'era-wild-leaven',
    'milestone-first-starter-bank-1842',
    'era-packed-yeast',
    'milestone-leaven-written-down-1898',
  ])
})

test('up and down go from era to era, Home and End to the ends', () => {
  expect(findMoved(order, 'era-wild-leaven', 'ArrowDown')).toBe('era-packed-yeast')
  expect(findMoved(order, 'milestone-leaven-written-down-1898', 'ArrowUp')).toBe('era-packed-yeast')
  expect(findMoved(order, 'era-deck-oven', 'Home')).toBe('era-wild-leaven')
  expect(findMoved(order, 'era-wild-leaven', 'End')).toBe(order.at(-1)?.id)
})

test('at an end, or at any other key, one stays', () => {
  expect(findMoved(order, 'era-wild-leaven', 'ArrowLeft')).toBeUndefined()
  expect(findMoved(order, 'era-wild-leaven', 'a')).toBeUndefined()
  expect(findMoved(order, 'era-unknown', 'ArrowRight')).toBeUndefined()
})

test('what the years leave out cannot be reached', () => {
  const early = orderOf(history, layoutTimeline(history, 1180, { from: 1800, to: 1850 })).map(({ id }) => id)
  expect(early).toEqual(['era-wild-leaven', 'milestone-first-starter-bank-1842', 'era-brick-oven'])
})

const bounds = { from: 1800, to: 2021 }
const ranges = fc
  .tuple(fc.integer({ min: 1800, max: 2021 }), fc.integer({ min: 1800, max: 2021 }))
  .map(([a, b]) => rangeOf({ from: Math.min(a, b), to: Math.max(a, b) }, bounds))

test('as few years as can be drawn stay where they are when there should be fewer', () => {
  expect(zoomRange({ from: 1900, to: 1908 }, bounds, 0.5)).toEqual({ from: 1900, to: 1908 })
  expect(zoomRange(bounds, bounds, 2)).toEqual(bounds)
})

test('zooming never leaves the history and never comes down to nothing', () => {
  fc.assert(
    fc.property(
      ranges,
      fc.constantFrom(0.5, 2),
      fc.integer({ min: 1800, max: 2021 }),
      (range, factor, around) => {
        const next = zoomRange(range, bounds, factor, around)
        expect(next.from).toBeGreaterThanOrEqual(bounds.from)
        expect(next.to).toBeLessThanOrEqual(bounds.to)
        expect(next.to - next.from).toBeGreaterThanOrEqual(8)
      },
    ),
  )
})

test('zooming closer keeps the year it is done at in sight', () => {
  fc.assert(
    fc.property(ranges, fc.double({ min: 0, max: 1, noNaN: true }), (range, share) => {
      const year = Math.round(range.from + share * (range.to - range.from))
      const next = zoomRange(range, bounds, 0.5, year)
      expect(next.from).toBeLessThanOrEqual(year)
      expect(next.to).toBeGreaterThanOrEqual(year)
    }),
  )
})

test('moving the years keeps their number, and stops where the history does', () => {
  fc.assert(
    fc.property(ranges, fc.integer({ min: -400, max: 400 }), (range, years) => {
      const next = panRange(range, bounds, years)
      expect(next.to - next.from).toBe(range.to - range.from)
      expect(next.from).toBe(
        Math.min(Math.max(range.from + years, bounds.from), bounds.to - (range.to - range.from)),
      )
    }),
  )
})

test('a range of one year is widened to something that can be drawn', () => {
  expect(rangeOf({ from: 1900, to: 1900 }, bounds)).toEqual({ from: 1900, to: 1908 })
  expect(rangeOf({ from: 2021, to: undefined }, bounds)).toEqual({ from: 2013, to: 2021 })
})

test('the years marked on an axis are round, inside it, and never too close', () => {
  expect(yearTicks({ from: 1943, to: 2026 }, 11, 60)).toEqual([
    1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020,
  ])
  expect(yearTicks({ from: 1943, to: 2026 }, 3.8, 40)).toEqual([1960, 1980, 2000, 2020])
  expect(yearTicks({ from: 2001, to: 2004 }, 300, 60)).toEqual([2001, 2002, 2003, 2004])
})
