import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { MATRIX_ORDERS } from '#corpus/createMatrix.ts'
import { toFacetValue } from '#corpus/facetValues.ts'
import {
  type MatrixQuery,
  readMatrixQuery,
  toggleCollapse,
  toggleFold,
  writeMatrixQuery,
} from '#url/matrixQuery.ts'
import { corpus } from '../support/corpus.ts'

const read = (search: string) => readMatrixQuery(new URLSearchParams(search), corpus)
const domains = corpus.domains.map(({ id }) => id)
const families = [...new Set(corpus.algorithms.map(({ family }) => toFacetValue(family)))]
const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const someQuery: fc.Arbitrary<MatrixQuery> = fc.record({
  sort: fc.constantFrom(...MATRIX_ORDERS),
  all: fc.boolean(),
  domain: optional(domains),
  evidence: optional(['cited', 'stated'] as const),
  era: optional(corpus.eras.map(({ id }) => id)),
  fold: fc.subarray(families).map((some) => some.toSorted()),
  collapse: fc.subarray(domains).map((some) => some.toSorted()),
  algorithm: optional(corpus.algorithms.map(({ id }) => id)),
  application: optional(corpus.applications.map(({ id }) => id)),
})

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(someQuery, (query) => {
      expect(read(writeMatrixQuery(query).toString())).toEqual({ query, dropped: [] })
    }),
  )
})

test('any address at all is read, and reading it again changes nothing', () => {
  const key = fc.oneof(
    fc.constantFrom(
      'sort',
      'view',
      'domain',
      'collapse',
      'algorithm',
      'application',
      'evidence',
      'era',
      'fold',
      '__proto__',
    ),
    fc.string(),
  )
  const value = fc.oneof(
    fc.constantFrom(
      'oven',
      'dough',
      'sourdough',
      'open-crumb',
      'all',
      'count',
      'cited',
      'wild-leaven',
      'mixing',
      'constructor',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
      const { query } = readMatrixQuery(new URLSearchParams(pairs), corpus)
      expect(read(writeMatrixQuery(query).toString()).query).toEqual(query)
    }),
  )
})

test('the plain page has the plain address', () => {
  const { query, dropped } = read('')
  expect(writeMatrixQuery(query).toString()).toBe('')
  expect(dropped).toEqual([])
})

test('a cell’s address names its row and column by their slugs', () => {
  const { query } = read('algorithm=sourdough&application=longer-keeping&collapse=oven')
  expect(query).toMatchObject({
    algorithm: 'alg-sourdough',
    application: 'app-longer-keeping',
    collapse: ['dom-oven'],
  })
})

test('what is unknown, or a second value where there is one, is dropped and named', () => {
  expect(read('sort=size&domain=oven&domain=dough&colour=red&algorithm=__proto__').dropped).toEqual([
    'sort=size',
    'domain=dough',
    'colour=red',
    'algorithm=__proto__',
  ])
  expect(read('sort=name&sort=count')).toMatchObject({ query: { sort: 'name' }, dropped: ['sort=count'] })
  expect(read(`domain=${'x'.repeat(10_000)}`).dropped[0]?.length).toBeLessThan(60)
})

test('collapsing the same domains in another order gives the same address', () => {
  const { query } = read('')
  const one = toggleCollapse(toggleCollapse(query, 'dom-oven'), 'dom-dough')
  const other = toggleCollapse(toggleCollapse(query, 'dom-dough'), 'dom-oven')
  expect(writeMatrixQuery(one).toString()).toBe(writeMatrixQuery(other).toString())
  expect(toggleCollapse(toggleCollapse(query, 'dom-oven'), 'dom-oven').collapse).toEqual([])
})

test('a family is folded and unfolded by its name, whatever the order', () => {
  const { query } = read('')
  const both = toggleFold(toggleFold(query, 'Mixing'), 'Baking')
  expect(writeMatrixQuery(both).toString()).toBe('fold=baking&fold=mixing')
  expect(toggleFold(both, 'Mixing').fold).toEqual(['baking'])
})

test('evidence and an era narrow the ties, one of each', () => {
  const { query, dropped } = read('evidence=cited&era=wild-leaven&evidence=stated')
  expect(query).toMatchObject({ evidence: 'cited', era: 'era-wild-leaven' })
  expect(dropped).toEqual(['evidence=stated'])
})
