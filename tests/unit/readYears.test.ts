import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYears } from '#search/readYears.ts'

const year = fc.integer({ min: 1000, max: 2200 })
const spansOf = (value: string) => readYears(value)?.spans

test.each<[string, [number, number][]]>([
  ['2016', [[2016, 2016]]],
  ['2016-2018', [[2016, 2018]]],
  ['2018–2016', [[2016, 2018]]],
  ['2016..2018', [[2016, 2018]]],
  ['2016 - 2018', [[2016, 2018]]],
  ['2016-18', [[2016, 2018]]],
  ['2016-', [[2016, Infinity]]],
  ['-2018', [[-Infinity, 2018]]],
  ['1990s', [[1990, 1999]]],
  ['1980s-1990s', [[1980, 1999]]],
  ['90s', [[1990, 1999]]],
  ['10s', [[2010, 2019]]],
  [
    '2016,2018',
    [
      [2016, 2016],
      [2018, 2018],
    ],
  ],
  ['2016,', [[2016, 2016]]],
])('“%s” asks for its years', (value, spans) => {
  expect(readYears(value)).toEqual({ spans: spans.map(([from, to]) => ({ from, to })), begun: false })
})

test('a year that is begun asks for all that begin so', () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 3 }), (whole, length) => {
      const asked = readYears(String(whole).slice(0, length))
      expect(asked?.begun).toBe(true)
      expect(asked?.spans.some(({ from, to }) => from <= whole && whole <= to)).toBe(true)
    }),
  )
})

test('with each letter of a year on the way, what is asked for only grows narrower', () => {
  fc.assert(
    fc.property(year, (whole) => {
      const steps = [1, 2, 3, 4].flatMap((length) => spansOf(String(whole).slice(0, length)) ?? [])
      for (const [at, { from, to }] of steps.entries()) {
        expect(from).toBeGreaterThanOrEqual(steps[at - 1]?.from ?? 0)
        expect(to).toBeLessThanOrEqual(steps[at - 1]?.to ?? Infinity)
      }
    }),
  )
})

test('a span holds both its years, whichever stands first, and lists add up', () => {
  fc.assert(
    fc.property(year, year, (one, other) => {
      const span = { from: Math.min(one, other), to: Math.max(one, other) }
      expect(spansOf(`${one}-${other}`)).toEqual([span])
      expect(spansOf(`${one},${other}`)).toEqual([
        ...(spansOf(`${one}`) ?? []),
        ...(spansOf(`${other}`) ?? []),
      ])
    }),
  )
})

test('whatever is no year is none', () => {
  for (const value of ['', '-', ',', 'abc', '2016a', '20166', '2016-abc', '2016,abc', '__proto__'])
    expect(readYears(value), value).toBeUndefined()
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readYears(text)))
})
