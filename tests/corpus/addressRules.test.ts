import { expect, test } from 'vitest'
import { createAddressRules } from '#app/build/createAddressRules.ts'
import { listAddresses } from '#app/listAddresses.ts'
import type { Corpus } from '#corpus/types.ts'
import { corpus as small } from '../support/corpus.ts'
import { readPublished } from '../support/publishedCorpus.ts'

const findIn = (corpus: Corpus) => createAddressRules(listAddresses).flatMap(({ check }) => check(corpus))

/** The small corpus with other addresses for the stops of its path. */
function withStops(...addresses: readonly string[]): Corpus {
  const corpus = structuredClone(small)
  const [path] = corpus.survey.overview.paths
  path?.stops.splice(
    0,
    path.stops.length,
    ...addresses.map((to) => ({ label: to, to, text: to, sources: ['survey'], checked: 'primary' as const })),
  )
  return corpus
}

test('every stop of the guided paths of both surveys is an address of its site', () => {
  expect(findIn(small)).toEqual([])
  expect(findIn(readPublished().corpus)).toEqual([])
})

test('a stop may be a search, narrowed to a kind of thing', () => {
  expect(findIn(withStops('/search?q=levain', '/search?q=%22open+crumb%22&kind=claim', '/search'))).toEqual(
    [],
  )
})

test('an editor who leads a path astray is told of every such stop at once', () => {
  const found = findIn(
    withStops(
      '/algorithms/sourdoug',
      '/read/2.1#claim-2-2-p1-c1',
      '/timeline?era=iron',
      '/evidence/matrix?algorithm=sourdough',
      '/applications?domain=cake',
      'https://example.org/',
      '/about?q=bread',
      '/search?q=levain&kind=loaf',
    ),
  )
  expect(found.map(({ entry }) => entry)).toEqual(Array(7).fill('path-one-loaf'))
  expect(found.map(({ fault }) => fault)).toEqual([
    'Stop 1 leads to /algorithms/sourdoug, which is no address of the site.',
    'Stop 2 leads to /read/2.1#claim-2-2-p1-c1, and there is no #claim-2-2-p1-c1 on that page.',
    'Stop 3 leads to /timeline?era=iron, which would not understand era=iron.',
    'Stop 5 leads to /applications?domain=cake, which would not understand domain=cake.',
    'Stop 6 leads to https://example.org/, which is no address of the site.',
    'Stop 7 leads to /about?q=bread, which would not understand q=bread.',
    'Stop 8 leads to /search?q=levain&kind=loaf, which would not understand kind=loaf.',
  ])
  expect(found[0]?.nearest).toBe('/algorithms/sourdough')
})
