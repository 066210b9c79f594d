import { describe, expect, test } from 'vitest'
import { evidenceOf, findTies, referencesOf } from '#corpus/findTies.ts'
import { placeClaims } from '#corpus/placeClaims.ts'
import type { Claim, Section } from '#corpus/types.ts'
import { corpus, index } from '../support/corpus.ts'

/** A section of one paragraph with these claims. */
function sectionOf(...texts: readonly string[]): Section {
  const claims = texts.map(
    (text, at): Claim => ({ id: `claim-1-p1-c${at + 1}`, text, sentences: [at + 1], kind: 'method' }),
  )
  return { id: 'sec-1', number: '1', title: 'Only', paragraphs: [{ sentences: texts.length, claims }] }
}

const tiesOf = (...texts: readonly string[]) =>
  findTies(placeClaims([sectionOf(...texts)])).map(
    ({ algorithm, application, evidence }) => `${algorithm} ${application} ${evidence}`,
  )

describe('an algorithm and an application', () => {
  test('are tied by a claim that names both, and by nothing else', () => {
    expect(tiesOf('A [rest](alg-rest).', 'A [crumb](app-crumb).')).toEqual([])
    expect(tiesOf('A [rest](alg-rest) for the [crumb](app-crumb).')).toEqual(['alg-rest app-crumb stated'])
  })

  test('are tied each with each when a claim names several', () => {
    expect(tiesOf('[Rest](alg-rest) and [fold](alg-fold): [crumb](app-crumb), [crust](app-crust).')).toEqual([
      'alg-rest app-crumb stated',
      'alg-rest app-crust stated',
      'alg-fold app-crumb stated',
      'alg-fold app-crust stated',
    ])
  })

  test('are tied with a citation as soon as one of their claims carries one', () => {
    expect(
      tiesOf(
        'A [rest](alg-rest) for [crumb](app-crumb).',
        'More [rest](alg-rest), more [crumb](app-crumb) [@ref-a].',
      ),
    ).toEqual(['alg-rest app-crumb cited'])
  })

  test('are tied once however often a claim repeats them', () => {
    const [tie] = findTies(
      placeClaims([sectionOf('[Rest](alg-rest), [rest](alg-rest), [crumb](app-crumb).')]),
    )
    expect(tie?.claims).toHaveLength(1)
  })
})

test('the small survey makes its four ties, in reading order', () => {
  expect(index.ties.map(({ algorithm, application }) => [algorithm, application])).toEqual([
    ['alg-autolyse', 'app-open-crumb'],
    ['alg-stretch-and-fold', 'app-open-crumb'],
    ['alg-sourdough', 'app-longer-keeping'],
    ['alg-steam-baking', 'app-crisp-crust'],
  ])
  expect(index.tiesByAlgorithm.get('alg-stretch-and-fold')?.[0]?.claims).toHaveLength(2)
  expect(index.tiesByApplication.get('app-crisp-crust')?.[0]?.references).toEqual([
    'ref-marchetti-2009',
    'ref-okafor-2011',
  ])
})

test('claims stand in reading order with their place, words and marks', () => {
  expect(
    index.claims.map(({ section, paragraph, ordinal }) => `${section.number}/${paragraph}/${ordinal}`),
  ).toEqual([
    'Abstract/1/1',
    'Abstract/1/2',
    '2.1/1/1',
    '2.1/1/2',
    '2.1/1/3',
    '2.1/2/4',
    '2.2/1/1',
    '2.2/1/2',
    '2.2/1/3',
  ])
  expect(index.claims[3]).toMatchObject({
    plain: 'A rest called autolyse, followed by stretching and folding, gives an open crumb.',
    cites: ['ref-okafor-2011'],
    mentions: ['alg-autolyse', 'alg-stretch-and-fold', 'app-open-crumb'],
  })
})

test('what claims cite is listed once, and makes their evidence', () => {
  expect(referencesOf(index.claims)).toEqual(['ref-okafor-2011', 'ref-lindqvist-2015', 'ref-marchetti-2009'])
  expect(evidenceOf(index.claims)).toBe('cited')
  expect(evidenceOf(placeClaims(corpus.sections.slice(0, 1)))).toBe('stated')
})
