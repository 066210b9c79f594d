import { expect, test } from 'vitest'
import { listEntries } from '#corpus/build/links.ts'
import { paths } from '#url/paths.ts'
import { toThingPath } from '#url/toThingPath.ts'
import { corpus, index } from '../support/corpus.ts'

test.each([
  ['milestone-steam-book-2009', '/timeline?era=deck-oven#era'],
  ['theme-slow-methods', '/read/abstract#claim-abstract-p1-c2'],
  ['alg-sourdough', '/algorithms/sourdough'],
  ['study-lindqvist-2015', '/evidence/studies#study-lindqvist-2015'],
])('%s can be read at %s', (id, path) => {
  expect(toThingPath(index, id)).toBe(path)
})

test('only notes, which stand with what they are about, have no address', () => {
  const astray = listEntries(corpus).filter(({ id }) => toThingPath(index, id) === paths.overview)
  expect(new Set(astray.map(({ id }) => id.split('-')[0]))).toEqual(new Set(['note']))
})
