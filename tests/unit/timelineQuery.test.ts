import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  EMPTY_TIMELINE,
  readTimelineQuery,
  type TimelineQuery,
  withYears,
  writeTimelineQuery,
} from '#url/timelineQuery.ts'

const spec = {
  eras: ['wild-leaven', 'packed-yeast'],
  domains: ['dough', 'oven'],
  algorithms: ['sourdough'],
  bounds: { from: 1800, to: 2021 },
}
const read = (search: string) => readTimelineQuery(new URLSearchParams(search), spec)

const queries: fc.Arbitrary<TimelineQuery> = fc
  .record({
    era: fc.constantFrom(undefined, ...spec.eras),
    years: fc.record({
      from: fc.integer({ min: 1800, max: 2021 }),
      to: fc.integer({ min: 1800, max: 2021 }),
    }),
    domain: fc.constantFrom(undefined, ...spec.domains),
    algorithm: fc.constantFrom(undefined, ...spec.algorithms),
    view: fc.constantFrom('drawing' as const, 'list' as const),
  })
  .map(({ years, ...rest }) => withYears({ ...EMPTY_TIMELINE, ...rest }, years, spec.bounds))

test('an address without parameters asks for every era, drawn, none chosen', () => {
  expect(read('')).toEqual({ query: EMPTY_TIMELINE, dropped: [] })
})

test('a query survives being written to an address and read again', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(readTimelineQuery(writeTimelineQuery(query), spec)).toEqual({ query, dropped: [] })
    }),
  )
})

test('any address gives a query, and equal queries give equal strings', () => {
  const keys = fc.oneof(
    fc.constantFrom('era', 'domain', 'algorithm', 'from', 'to', 'view', '__proto__', 'constructor'),
    fc.string(),
  )
  const values = fc.oneof(
    fc.constantFrom(
      'wild-leaven',
      'oven',
      'sourdough',
      '1850',
      '2000',
      '9999',
      '0001',
      'list',
      'drawing',
      '',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, values)), (pairs) => {
      const { query } = readTimelineQuery(new URLSearchParams(pairs), spec)
      const written = writeTimelineQuery(query).toString()
      expect(writeTimelineQuery(read(written).query).toString()).toBe(written)
      expect(read(written)).toEqual({ query, dropped: [] })
    }),
  )
})

test('years the wrong way round are turned', () => {
  expect(read('from=1990&to=1850').query).toMatchObject({ from: 1850, to: 1990 })
})

test('the first and last year of the history are not written', () => {
  expect(writeTimelineQuery(read('from=1800&to=2021&view=drawing').query).toString()).toBe('')
})

test('what is unknown is left out and named, and the rest is kept', () => {
  expect(read('era=stone-age&from=1066&view=pie&to=1900&colour=red')).toEqual({
    query: { ...EMPTY_TIMELINE, to: 1900 },
    dropped: ['era=stone-age', 'from=1066', 'view=pie', 'colour=red'],
  })
})

test('of an era given twice the first counts and the other is named', () => {
  expect(read('era=wild-leaven&era=packed-yeast')).toEqual({
    query: { ...EMPTY_TIMELINE, era: 'wild-leaven' },
    dropped: ['era=packed-yeast'],
  })
})

test('an empty field of the form asks for nothing and is not named', () => {
  expect(read('from=&to=1900').dropped).toEqual([])
})

test('a very long value is named in short', () => {
  expect(read(`era=${'x'.repeat(10_000)}`).dropped[0]?.length).toBeLessThan(60)
})
