import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterBySelection } from '#corpus/facets.ts'
import { type BrowseQuery, type BrowseSpec, emptyBrowseQuery, readBrowseQuery } from '#url/browseQuery.ts'
import { findFewer } from '#url/findFewer.ts'

type Loaf = { flour: string; shape: string; year: number }

const values = (...words: string[]) => words.map((value) => ({ value, label: value.toUpperCase() }))
const facets = [
  {
    key: 'flour',
    label: 'Flour',
    values: values('wheat', 'rye', 'spelt'),
    valuesOf: (loaf: Loaf) => [loaf.flour],
  },
  {
    key: 'shape',
    label: 'Shape',
    values: values('stick', 'round', 'tin'),
    valuesOf: (loaf: Loaf) => [loaf.shape],
  },
]
const spec: BrowseSpec = { facets, sorts: ['survey'], views: ['list', 'table'], text: true, years: true }
const loaves: readonly Loaf[] = [
  { flour: 'wheat', shape: 'stick', year: 1920 },
  { flour: 'rye', shape: 'round', year: 1950 },
  { flour: 'rye', shape: 'round', year: 1990 },
]

/** A text matches the loaves whose flour it begins. */
const countFor = ({ q, from, to, selected }: BrowseQuery) =>
  filterBySelection(loaves, facets, selected).filter(
    ({ flour, year }) => flour.startsWith(q) && year >= (from ?? 0) && year <= (to ?? 9999),
  ).length

const fewer = (change: Partial<BrowseQuery>) =>
  findFewer({
    query: { ...emptyBrowseQuery(spec), ...change },
    spec,
    labelOf: (_, value) => value.toUpperCase(),
    countFor,
  })

describe('when nothing is left', () => {
  test('each filter that alone is to blame is offered to be dropped, the most helpful first', () => {
    const { drops } = fewer({ selected: { flour: ['rye'], shape: ['stick'] } })
    expect(drops).toEqual([
      { label: '“STICK”', count: 2, search: '?flour=rye' },
      { label: '“RYE”', count: 1, search: '?shape=stick' },
    ])
  })

  test('alternatives of one facet go together, since fewer of them would leave less', () => {
    const { drops } = fewer({ selected: { flour: ['wheat', 'spelt'], shape: ['round'] } })
    expect(drops.map(({ label }) => label)).toEqual(['“WHEAT” or “SPELT”', '“ROUND”'])
  })

  test('the text and the years are filters like others', () => {
    const { drops } = fewer({ q: 'rye', from: 1900, to: 1930 })
    expect(drops).toEqual([
      { label: 'the years', count: 2, search: '?q=rye' },
      { label: '“rye”', count: 1, search: '?from=1900&to=1930' },
    ])
  })

  test('where no single one is to blame, each is offered alone', () => {
    const { drops, alone } = fewer({
      q: 'rye',
      from: 1900,
      to: 1930,
      selected: { flour: ['wheat'], shape: ['tin'] },
    })
    expect(drops).toEqual([])
    expect(alone).toEqual([
      { label: '“rye”', count: 2, search: '?q=rye' },
      { label: '“WHEAT”', count: 1, search: '?flour=wheat' },
      { label: 'the years', count: 1, search: '?from=1900&to=1930' },
    ])
  })

  test('every offer leads to as much as it promises, in the same view', () => {
    const some = (words: string[]) => fc.subarray(words)
    fc.assert(
      fc.property(
        some(['wheat', 'rye', 'spelt']),
        some(['stick', 'round', 'tin']),
        fc.constantFrom('', 'rye', 'x'),
        fc.constantFrom(undefined, 1930, 1960),
        (flour, shape, q, from) => {
          const { drops, alone } = fewer({ selected: { flour, shape }, q, from, view: 'table' })
          for (const { count, search } of [...drops, ...alone]) {
            const { query, dropped } = readBrowseQuery(new URLSearchParams(search), spec)
            expect(dropped).toEqual([])
            expect(query.view).toBe('table')
            expect(count).toBeGreaterThan(0)
            expect(countFor(query)).toBe(count)
          }
        },
      ),
    )
  })
})
