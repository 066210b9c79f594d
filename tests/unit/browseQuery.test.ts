import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BrowseQuery,
  emptyBrowseQuery,
  readBrowseQuery,
  toFilterPath,
  toggleValue,
  writeBrowseQuery,
} from '#url/browseQuery.ts'

const values = (...of: readonly string[]) => of.map((value) => ({ value }))
const spec = {
  facets: [
    { key: 'flour', values: values('wheat', 'rye', 'spelt') },
    { key: 'topping', values: values('seeds', 'salt & pepper', 'constructor') },
  ],
  sorts: ['paper', 'name'],
  views: ['list', 'table'],
  years: true,
  text: true,
}

const read = (search: string) => readBrowseQuery(new URLSearchParams(search), spec)
const write = (query: BrowseQuery) => writeBrowseQuery(query, spec).toString()

test('an empty year of the form, sent before the app runs, asks for nothing', () => {
  const { query, dropped } = read('?from=2000&to=')
  expect(query).toMatchObject({ from: 2000, to: undefined })
  expect(dropped).toEqual([])
  expect(readBrowseQuery(new URLSearchParams('to='), { ...spec, years: false }).dropped).toEqual(['to='])
})

test('a second value where there is one is left out and named, and the first is kept', () => {
  const { query, dropped } = read(
    '?q=levain&q=poolish&sort=name&sort=paper&page=2&page=3&flour=rye&flour=spelt',
  )
  expect(query).toMatchObject({ q: 'levain', sort: 'name', page: 2 })
  expect(query.selected.flour).toEqual(['rye', 'spelt'])
  expect(dropped).toEqual(['q=poolish', 'sort=paper', 'page=3'])
})

test('a page that shows everything at once knows no other page', () => {
  const { query, dropped } = readBrowseQuery(new URLSearchParams('page=7'), { ...spec, onePage: true })
  expect(query.page).toBe(1)
  expect(dropped).toEqual(['page=7'])
})

const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined })
const someQuery: fc.Arbitrary<BrowseQuery> = fc.record({
  q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
  selected: fc.record(
    Object.fromEntries(
      spec.facets.map((facet) => [facet.key, fc.subarray(facet.values.map(({ value }) => value))]),
    ),
  ),
  from: year,
  to: year,
  sort: fc.constantFrom(...spec.sorts),
  view: fc.constantFrom(...spec.views),
  page: fc.integer({ min: 1, max: 9999 }),
})
const someParams = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(
          'q',
          'flour',
          'topping',
          'from',
          'to',
          'sort',
          'view',
          'page',
          '__proto__',
          'toString',
        ),
        fc.string(),
      ),
      fc.oneof(
        fc.constantFrom(
          'rye',
          'seeds',
          'name',
          'table',
          '2017',
          '3',
          '-1',
          '1e3',
          '__proto__',
          'constructor',
        ),
        fc.string({ unit: 'binary' }),
        fc.string({ minLength: 290, maxLength: 10_000, unit: fc.constantFrom('a', ' ', '😀') }),
      ),
    ),
    { maxLength: 12 },
  )
  .map((pairs) => new URLSearchParams(pairs))

describe('the address of a browsing page', () => {
  test('says the whole query: read back, it is the same', () => {
    fc.assert(
      fc.property(someQuery, (query) => {
        expect(readBrowseQuery(writeBrowseQuery(query, spec), spec)).toEqual({ query, dropped: [] })
      }),
    )
  })

  test('is the same for equal queries, whatever the order of choosing', () => {
    fc.assert(
      fc.property(someQuery, fc.infiniteStream(fc.boolean()), (query, coin) => {
        const shuffle = (list: readonly string[]) => list.toSorted(() => (coin.next().value ? 1 : -1))
        const other = {
          ...query,
          selected: Object.fromEntries(
            Object.entries(query.selected)
              .reverse()
              .map(([key, chosen]) => [key, shuffle(chosen)]),
          ),
        }
        expect(write(other)).toBe(write(query))
      }),
    )
  })

  test('can be anything at all: what is read always writes an address that reads the same', () => {
    fc.assert(
      fc.property(someParams, (params) => {
        const { query } = readBrowseQuery(params, spec)
        expect(readBrowseQuery(writeBrowseQuery(query, spec), spec)).toEqual({ query, dropped: [] })
      }),
      { numRuns: 500 },
    )
  })

  test('a text asks for nothing where the page does not search, and is named', () => {
    const params = new URLSearchParams('q=rye&sort=name')
    const { query, dropped } = readBrowseQuery(params, { ...spec, text: false })
    expect(query).toMatchObject({ q: '', sort: 'name' })
    expect(dropped).toEqual(['q=rye'])
  })

  test('is empty when everything is asked for', () => {
    expect(write(emptyBrowseQuery(spec))).toBe('')
  })

  test('has one key per value, never a joined list', () => {
    const query = {
      ...emptyBrowseQuery(spec),
      selected: { flour: ['rye', 'wheat'], topping: ['salt & pepper'] },
    }
    expect(write(query)).toBe('flour=wheat&flour=rye&topping=salt+%26+pepper')
  })

  test.each([
    ['flour=barley', ['flour=barley']],
    ['oven=hot&flour=rye', ['oven=hot']],
    ['sort=price', ['sort=price']],
    ['from=20x7', ['from=20x7']],
    ['page=0', ['page=0']],
    ['flour=barley&flour=barley', ['flour=barley']],
    ['flour=Rye', ['flour=Rye']],
    [`flour=${'x'.repeat(10_000)}`, [`flour=${'x'.repeat(40)}…`]],
  ])('drops what it does not know and names it: %s', (search, dropped) => {
    expect(read(search).dropped).toEqual(dropped)
  })

  test('keeps a value chosen twice once', () => {
    expect(read('flour=rye&flour=rye').query.selected.flour).toEqual(['rye'])
  })
})

describe('choosing a value', () => {
  test('and choosing it again is no change, but for the page', () => {
    fc.assert(
      fc.property(someQuery, fc.constantFrom('wheat', 'rye', 'spelt'), (query, value) => {
        const back = toggleValue(toggleValue(query, 'flour', value), 'flour', value)
        expect(write(back)).toBe(write({ ...query, page: 1 }))
      }),
    )
  })

  test('goes back to the first page of results', () => {
    expect(toggleValue({ ...emptyBrowseQuery(spec), page: 4 }, 'flour', 'rye')).toMatchObject({
      page: 1,
      selected: { flour: ['rye'], topping: [] },
    })
  })

  test('has an address of its own', () => {
    expect(toFilterPath('/loaves', 'topping', 'salt & pepper')).toBe('/loaves?topping=salt+%26+pepper')
  })
})
