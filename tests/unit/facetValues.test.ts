import { describe, expect, test } from 'vitest'
import { algorithmFacets } from '#corpus/algorithmFacets.ts'
import { applicationFacets } from '#corpus/applicationFacets.ts'
import { auditFacets } from '#corpus/auditFacets.ts'
import { countFacets, type Facet } from '#corpus/facets.ts'
import { createIdFacet, createWordFacet, toFacetValue } from '#corpus/facetValues.ts'
import { referenceFacets } from '#corpus/referenceFacets.ts'
import { createTermKindFacet } from '#corpus/termFacets.ts'
import { index as small } from '../support/corpus.ts'
import { readPublished } from '../support/publishedCorpus.ts'

describe('a word in an address', () => {
  test.each([
    ['Trees and ensembles', 'trees-and-ensembles'],
    ['X-ray (chest)', 'x-ray-chest'],
    ['Gómez-Bombarelli', 'gomez-bombarelli'],
    ['2.1', '2-1'],
    ['Ærø', 'ærø'],
  ])('“%s” is %s', (label, value) => {
    expect(toFacetValue(label)).toBe(value)
  })
})

describe('a facet over words', () => {
  const loaves = [{ of: ['Rye', 'Wheat'] }, { of: ['Wheat'] }, { of: ['Barley'] }]

  test('offers every word that occurs, the commonest first, then by the alphabet', () => {
    const facet = createWordFacet('flour', 'Flour', loaves, ({ of }) => of)
    expect(facet.values.map(({ label }) => label)).toEqual(['Wheat', 'Barley', 'Rye'])
  })

  test('offers words that an address cannot tell apart once, as they are mostly spelt, with all their things', () => {
    const works = [
      { by: ['Muller'] },
      { by: ['Müller', 'Muller'] },
      { by: ['Müller'] },
      { by: ['Müller'] },
      { by: ['Ada'] },
    ]
    const facet = createWordFacet('author', 'Author', works, ({ by }) => by)
    expect(facet.values).toEqual([
      { value: 'muller', label: 'Müller' },
      { value: 'ada', label: 'Ada' },
    ])
    expect(countFacets(works, [facet], {}).get('author')?.get('muller')).toBe(4)
    expect(works.map(facet.valuesOf)).toEqual([['muller'], ['muller'], ['muller'], ['muller'], ['ada']])
  })
})

describe('a facet over things', () => {
  test('offers those that occur, in the order given', () => {
    const named = ['dom-c', 'dom-a', 'dom-b'].map((id) => ({ id, name: id.toUpperCase() }))
    const facet = createIdFacet('domain', 'Domain', [['dom-b'], ['dom-c', 'dom-b']], named, (ids) => ids)
    expect(facet.values).toEqual([
      { value: 'c', label: 'DOM-C' },
      { value: 'b', label: 'DOM-B' },
    ])
  })
})

test('an author is filtered by the whole family name, particles and all', () => {
  const author = referenceFacets(small).find(({ key }) => key === 'author')
  expect(author?.values).toContainEqual({ value: 'van-den-berg', label: 'van den Berg' })
})

describe.each([
  ['the small survey', small],
  ['the published survey', readPublished()],
])('the filters of %s', (_, index) => {
  const { applications, algorithms, references, audits, terms } = index.corpus
  const lists: [string, readonly unknown[], Facet<never>[]][] = [
    ['applications', applications, applicationFacets(index)],
    ['algorithms', algorithms, algorithmFacets(index)],
    ['references', references, referenceFacets(index)],
    ['audits', audits, auditFacets(index)],
    ['terms', terms, [createTermKindFacet(terms)]],
  ]

  test.each(lists)('of %s give every value an address of its own', (_, __, facets) => {
    for (const { key, values } of facets) {
      const addresses = values.map(({ value }) => value)
      expect(
        addresses.filter((value, at) => addresses.indexOf(value) !== at),
        key,
      ).toEqual([])
      expect(
        addresses.filter((value) => !/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(value)),
        key,
      ).toEqual([])
    }
  })

  test.each(lists)('of %s offer every value that a thing has', (_, things, facets) => {
    for (const { key, values, valuesOf } of facets) {
      const offered = new Set(values.map(({ value }) => value))
      // Every list holds what its facets are over; their common type would be nothing.
      const held = things.flatMap((thing) => valuesOf(thing as never))
      expect(
        held.filter((value) => !offered.has(value)),
        key,
      ).toEqual([])
    }
  })

  test.each(lists)('of %s count what they would show', (_, things, facets) => {
    for (const facet of facets) {
      const counts = countFacets(things as never[], facets, {}).get(facet.key) ?? []
      for (const [value, count] of counts) {
        const holders = things.filter((thing) => facet.valuesOf(thing as never).includes(value))
        expect(`${facet.key} ${value} ${count}`).toBe(`${facet.key} ${value} ${holders.length}`)
      }
    }
  })
})
