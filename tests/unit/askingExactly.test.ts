import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { algorithmFacets } from '#corpus/algorithmFacets.ts'
import { applicationFacets } from '#corpus/applicationFacets.ts'
import { readCorpus } from '#corpus/build/readCorpus.ts'
import { createIndex } from '#corpus/createIndex.ts'
import { readHistory } from '#corpus/eras.ts'
import { type Facet, filterBySelection } from '#corpus/facets.ts'
import { referenceFacets } from '#corpus/referenceFacets.ts'
import { toSlug } from '#corpus/slug.ts'
import { listQueryExamples } from '#features/searching/listQueryExamples.ts'
import { createSearch } from '#search/createSearch.ts'
import { FILTERS, KINDS, type SearchAnswer } from '#search/types.ts'
import { index } from '../support/corpus.ts'
import { searchOver } from '../support/searchOver.ts'

const { corpus: published } = readCorpus('data')
if (!published) throw new Error('The published corpus cannot be read.')
const surveys = [
  ['the small survey', index],
  ['the published survey', createIndex(published)],
] as const

const { search } = createSearch(index)
const idsOf = (query: string) => search(query, { limit: 1000 }).hits.map(({ id }) => id)
const told = ({ hints }: SearchAnswer) => hints.map(({ text }) => text).join(' ')
const triesOf = ({ hints }: SearchAnswer) => hints.flatMap(({ tries }) => tries.map(({ label }) => label))
const countsOf = ({ relaxations }: SearchAnswer) =>
  relaxations.map(({ label, count }): [string, number] => [label, count])

describe.each(surveys)('era: in %s', (_, index) => {
  const { ids } = createSearch(index)
  const { algorithms, applications, references, eras } = index.corpus

  test('keeps what the facet keeps', () => {
    const keptBy = <T extends { id: string }>(
      things: readonly T[],
      facets: readonly Facet<T>[],
      era: string,
    ) => filterBySelection(things, facets, { era: [era] }).map(({ id }) => id)
    let kept = 0
    for (const { id } of eras) {
      const era = toSlug(id)
      const byKind = {
        algorithm: keptBy(algorithms, algorithmFacets(index), era),
        application: keptBy(applications, applicationFacets(index), era),
        reference: keptBy(references, referenceFacets(index), era),
      }
      for (const kind of ['algorithm', 'application', 'reference'] as const) {
        expect(ids(`era:${era}`, kind).toSorted(), `${kind} of ${era}`).toEqual(byKind[kind].toSorted())
        kept += byKind[kind].length
      }
    }
    expect(kept).toBeGreaterThan(eras.length)
  })
})

describe('years', () => {
  test('that are only begun find what begins so, and say so', () => {
    expect(search('year:201').total).toBe(search('year:2010-2019').total)
    expect(told(search('year:201'))).toContain('begin so')
    expect(told(search('year:2011'))).toBe('')
  })

  test('may be a decade, several, or a list', () => {
    expect(search('year:1890s').total).toBe(search('year:1890-1899').total)
    expect(search('year:1890s').total).toBeGreaterThan(0)
    const kinds = 'kind:reference'
    const [both, one, other] = [`year:2011,2015 ${kinds}`, `year:2011 ${kinds}`, `year:2015 ${kinds}`].map(
      idsOf,
    )
    expect(both?.toSorted()).toEqual([...(one ?? []), ...(other ?? [])].toSorted())
  })

  test('of which nothing is here say from when to when things are, and lead there', () => {
    const answer = search('year:1500')
    expect(answer.total).toBe(0)
    expect(told(answer)).toContain('from 1842 to 2015')
    for (const { query } of answer.hints.flatMap(({ tries }) => tries))
      expect(search(query).total, query).toBeGreaterThan(0)
  })

  test('of an era to the present last as long as the history', () => {
    const { to } = readHistory(index).bounds
    for (const year of [1901, 1975, to]) expect(idsOf(`year:${year}`), `${year}`).toContain('era-deck-oven')
    expect(idsOf(`year:${to + 1}`)).not.toContain('era-deck-oven')
  })
})

describe('what a field is asked for', () => {
  test('works, papers and other words for kinds are understood, in singular and plural', () => {
    for (const [word, kind] of [
      ['work', 'reference'],
      ['papers', 'reference'],
      ['claims', 'claim'],
      ['studies', 'study'],
      ['methods', 'algorithm'],
    ])
      expect(idsOf(`kind:${word}`), word).toEqual(idsOf(`kind:${kind}`))
    for (const kind of KINDS) expect(search(`kind:${kind}`).counts[kind]).toBe(search(`kind:${kind}`).total)
  })

  test('a chapter stands for its sections', () => {
    const whole = idsOf('section:2')
    expect(whole.length).toBeGreaterThan(idsOf('section:2.1').length)
    for (const section of ['2.1', '2.2'])
      expect(whole).toEqual(expect.arrayContaining(idsOf(`section:${section}`)))
    expect(idsOf('section:"bread in the kitchen"')).toEqual(whole)
  })

  test('a surname is known with its particles and without, and nobody else’s is meant by it', () => {
    for (const query of ['author:"van den berg"', 'author:berg', '"van den berg"', 'van den berg'])
      expect(idsOf(`${query} kind:reference`), query).toEqual(['ref-okafor-2011'])
    const [first, second, ...rest] = index.corpus.references
    if (!first || !second) throw new Error('There are no two works.')
    const author = (family: string) => [{ family, given: 'A' }]
    const { ids } = createSearch(
      createIndex({
        ...index.corpus,
        references: [{ ...first, author: author('Smith') }, { ...second, author: author('Smyth') }, ...rest],
      }),
    )
    expect(ids('author:smith', 'reference')).toEqual([first.id])
    expect(ids('author:smyth', 'reference')).toEqual([second.id])
  })

  test('a blank after the colon changes nothing', () => {
    for (const query of ['author: okafor', 'kind: claim crumb', 'year: 2011'])
      expect(search(query), query).toEqual(search(query.replace(': ', ':')))
  })
})

describe('a value that names nothing', () => {
  test('is searched as text, and what can be asked for is named and leads on', () => {
    const answer = search('sourdough domain:fish')
    expect(answer.hits[0]?.id).toBe('alg-sourdough')
    expect(told(answer)).toBe('Nothing answers to “domain:fish”, so “fish” is searched as text.')
    expect(answer.hints[0]?.tries).toEqual([
      { label: 'domain:dough', query: 'sourdough domain:dough' },
      { label: 'domain:oven', query: 'sourdough domain:oven' },
    ])
    expect(answer.relaxations[0]).toMatchObject({ query: 'sourdough', label: 'without domain:fish' })
  })

  test('that is misspelt names the one that is nearest first', () => {
    expect(triesOf(search('domain:ovne'))[0]).toBe('domain:oven')
    expect(triesOf(search('autor:okafor'))).toEqual(['author:okafor'])
  })

  test('names only what the survey has, though others have more', () => {
    const audits = index.corpus.audits.filter(({ verdict }) => verdict === 'supports')
    expect(triesOf(createSearch(createIndex({ ...index.corpus, audits })).search('verdict:'))).toEqual([
      'verdict:supports',
    ])
  })

  test.each(surveys)('is answered with values that find something, in %s', (_, index) => {
    const { search } = createSearch(index)
    for (const filter of FILTERS) {
      for (const query of [`${filter}:`, `${filter}:qwxzkj`]) {
        const tries = search(query).hints.flatMap(({ tries }) => tries)
        expect(tries.length, query).toBeGreaterThan(0)
        for (const { query } of tries) {
          expect(search(query).total, query).toBeGreaterThan(0)
          expect(search(query).hints, query).toEqual([])
        }
      }
    }
  })
})

describe('a phrase', () => {
  test('that never occurs is offered without its quotation marks', () => {
    const answer = search('"crumb open"')
    expect(answer.total).toBe(0)
    expect(answer.unheard).toBe(false)
    expect(countsOf(answer)).toEqual([['without the quotation marks', search('crumb open').total]])
  })

  test('with a slip in it is offered corrected', () => {
    for (const query of ['"opne crumb"', '“opne crumb”:', 'kind:application "opne crumb"']) {
      const { relaxations } = search(query)
      const corrected = relaxations.find(({ query }) => query.endsWith('"open crumb"'))
      expect(corrected?.count, query).toBe(search(corrected?.query ?? '').total)
      expect(corrected?.count, query).toBeGreaterThan(0)
    }
  })

  test('of words that stand nowhere is not said to be anything else', () => {
    expect(search('"qwxzkj bzzzrt"')).toMatchObject({ total: 0, relaxations: [], unheard: true })
  })
})

describe('what is not heard of', () => {
  test.each([
    'year:1500',
    '"crumb open"',
    'kind:era year:1500',
    '?!',
    'sourdough -sourdough',
    '10.9999/none',
  ])('is not said of “%s”, of which no word was looked up in vain', (query) => {
    expect(search(query)).toMatchObject({ total: 0, unheard: false })
  })

  test.each(['qwxzkj', 'domain:qwxzkj'])('is said of “%s”', (query) => {
    expect(search(query)).toMatchObject({ total: 0, unheard: true })
  })
})

describe('leaving out', () => {
  const words = fc.constantFrom('dough', 'crumb', 'sourdough', 'oven', 'steam', 'flour', 'rest', 'bread')

  test('a word leaves out all that it finds by itself, and nothing else', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const without = new Set(idsOf(`"${other}"`))
        expect(idsOf(`"${one}" -${other}`).toSorted()).toEqual(
          idsOf(`"${one}"`)
            .filter((id) => !without.has(id))
            .toSorted(),
        )
      }),
    )
  })

  test('a word written as one leaves out what writes it apart', () => {
    const { search } = searchOver({ apart: 'a chest x-ray', other: 'a chest' })
    expect(search('chest -xray').hits.map(({ id }) => id)).toEqual(['other'])
  })
})

test('where no one part is to blame, each alone is offered', () => {
  const answer = search('author:okafor kind:era year:1500')
  expect(answer.total).toBe(0)
  expect(countsOf(answer)).toEqual(
    expect.arrayContaining([
      ['only author:okafor', search('author:okafor').total],
      ['only kind:era', search('kind:era').total],
    ]),
  )
})

test('a slip beats two words that are too common to be meant', () => {
  const { search } = searchOver({ meant: 'random forest', common: 'for the rest', other: 'random' })
  expect(search('random forrest')).toMatchObject({
    relaxed: false,
    total: 1,
    corrected: { query: 'random forest', count: 1 },
  })
  expect(search('forrest').hits.map(({ id }) => id)).toEqual(['meant'])
})

test('as many words as a query can hold are counted', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const words = letters.slice(0, 12).flatMap((first) => letters.map((second) => first + second))
  const { search } = searchOver({ all: words.join(' '), few: words.slice(0, 60).join(' ') })
  expect(search(words.join('-'))).toMatchObject({ relaxed: false, total: 1 })
})

describe('the ways to ask more exactly that are shown', () => {
  test.each(surveys)('find something in %s, and name every field', (_, { corpus }) => {
    const { search } = createSearch(createIndex(corpus))
    const queries = listQueryExamples(corpus).map(({ query }) => query)
    for (const query of queries) {
      expect(search(query).total, query).toBeGreaterThan(0)
      expect(search(query).hints, query).toEqual([])
    }
    for (const filter of FILTERS)
      expect(
        queries.filter((query) => query.startsWith(`${filter}:`)),
        filter,
      ).toHaveLength(1)
  })

  test('leave out what a survey has nothing for', () => {
    const { corpus } = index
    const bare = {
      ...corpus,
      algorithms: corpus.algorithms.map((algorithm) => ({ ...algorithm, name: 'Autolyse' })),
      audits: [],
      eras: [],
    }
    const queries = listQueryExamples(bare).map(({ query }) => query)
    expect(queries.filter((query) => /"| -|:$|^(?:era|verdict):/.test(query))).toEqual([])
    expect(queries).toContain('algorithm:sourdough')
  })
})
