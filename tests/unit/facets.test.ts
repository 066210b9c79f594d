import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countFacets, type Facet, filterBySelection, type Selection } from '#corpus/facets.ts'

type Loaf = { name: string; flour: string; toppings: readonly string[] }

const FLOURS = ['wheat', 'rye', 'spelt']
const TOPPINGS = ['seeds', 'salt', 'none']
const facets: readonly Facet<Loaf>[] = [
  {
    key: 'flour',
    label: 'Flour',
    values: FLOURS.map((value) => ({ value, label: value })),
    valuesOf: ({ flour }) => [flour],
  },
  {
    key: 'topping',
    label: 'Topping',
    values: TOPPINGS.map((value) => ({ value, label: value })),
    valuesOf: ({ toppings }) => toppings,
  },
]
const [flour, topping] = facets as [Facet<Loaf>, Facet<Loaf>]

const loaves: readonly Loaf[] = [
  { name: 'stick', flour: 'wheat', toppings: ['none'] },
  { name: 'ring', flour: 'wheat', toppings: ['seeds', 'salt'] },
  { name: 'brick', flour: 'rye', toppings: ['seeds'] },
]

const countsFor = (things: readonly Loaf[], selection: Selection, facet: Facet<Loaf>) =>
  countFacets(things, facets, selection).get(facet.key) ?? new Map<string, number>()
const namesOf = (found: readonly Loaf[]) => found.map(({ name }) => name)
const countsOf = (selection: Selection, facet: Facet<Loaf>) =>
  Object.fromEntries(countsFor(loaves, selection, facet))

const someLoaves = fc.array(
  fc.record({
    name: fc.string(),
    flour: fc.constantFrom(...FLOURS),
    toppings: fc.uniqueArray(fc.constantFrom(...TOPPINGS)),
  }),
)
const someSelection = fc.record({ flour: fc.subarray(FLOURS), topping: fc.subarray(TOPPINGS) })

describe('choosing values', () => {
  test('nothing chosen leaves everything', () => {
    expect(filterBySelection(loaves, facets, {})).toEqual(loaves)
  })

  test('two values of one facet are alternatives', () => {
    expect(namesOf(filterBySelection(loaves, facets, { flour: ['wheat', 'rye'] }))).toEqual([
      'stick',
      'ring',
      'brick',
    ])
  })

  test('two facets add up', () => {
    expect(namesOf(filterBySelection(loaves, facets, { flour: ['wheat'], topping: ['seeds'] }))).toEqual([
      'ring',
    ])
  })
})

describe('the count beside a value', () => {
  test('ignores what is chosen in its own facet and keeps to the others', () => {
    expect(countsOf({ flour: ['rye'], topping: ['seeds'] }, flour)).toEqual({ wheat: 1, rye: 1, spelt: 0 })
    expect(countsOf({ flour: ['rye'], topping: ['seeds'] }, topping)).toEqual({ seeds: 1, salt: 0, none: 0 })
  })

  test('stands for every value, zero included, in the facet’s own order', () => {
    expect([...countsFor([], {}, flour).entries()]).toEqual(FLOURS.map((value) => [value, 0]))
  })

  test('counts a thing once even if it has the value twice', () => {
    const twice = [{ name: 'odd', flour: 'rye', toppings: ['salt', 'salt'] }]
    expect(countsFor(twice, {}, topping).get('salt')).toBe(1)
  })

  test('is what choosing that value alone in its facet would show', () => {
    fc.assert(
      fc.property(someLoaves, someSelection, fc.constantFrom(...facets), (things, selection, facet) => {
        for (const [value, count] of countsFor(things, selection, facet)) {
          expect(filterBySelection(things, facets, { ...selection, [facet.key]: [value] })).toHaveLength(
            count,
          )
        }
      }),
    )
  })
})
