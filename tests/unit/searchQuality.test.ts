import { expect, test } from 'vitest'
import { readCorpus } from '#corpus/build/readCorpus.ts'
import { createIndex } from '#corpus/createIndex.ts'
import { createSearch } from '#search/createSearch.ts'
import {
  heldOut,
  heldOutQuestions,
  type LabelledQuery,
  nonsense,
  queries,
  questions,
} from './searchQueries.ts'

const { corpus, faults } = readCorpus('data')
if (!corpus) throw new Error(`The published corpus cannot be read: ${faults.length} faults.`)
const { search } = createSearch(createIndex(corpus))

/** The places, from 1, at which the first wanted thing stands; 0 where it is not among the first ten. */
function placesOf(labelled: readonly LabelledQuery[]) {
  return labelled.map(({ query, wanted, why }) => {
    const hits = search(query, { limit: 10 }).hits
    const place = hits.findIndex(({ id }) => wanted.includes(id)) + 1
    return { query, why, place, first: hits[0]?.id }
  })
}

function measure(labelled: readonly LabelledQuery[]) {
  const places = placesOf(labelled)
  const share = (good: (place: number) => boolean) =>
    places.filter(({ place }) => good(place)).length / places.length
  const result = {
    queries: places.length,
    'success@1': share((place) => place === 1),
    'success@5': share((place) => place > 0 && place <= 5),
    MRR: places.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0) / places.length,
  }
  console.info(
    result,
    places.filter(({ place }) => place !== 1),
  )
  return result
}

test('readers find what they know is there, first', () => {
  expect(queries.length).toBeGreaterThanOrEqual(60)
  const result = measure(queries)
  expect(result['success@1']).toBeGreaterThanOrEqual(0.95)
  expect(result['success@5']).toBe(1)
  expect(result.MRR).toBeGreaterThanOrEqual(0.97)
})

test('so they do with queries that the search was not mended for', () => {
  expect(heldOut.length).toBeGreaterThanOrEqual(20)
  const result = measure(heldOut)
  expect(result['success@1']).toBeGreaterThanOrEqual(0.9)
  expect(result['success@5']).toBe(1)
})

test('a question in a reader’s own words is mostly answered by what stands first, and nearly always by the first five', () => {
  const mended = measure(questions)
  expect(mended['success@1']).toBeGreaterThanOrEqual(0.8)
  expect(mended['success@5']).toBeGreaterThanOrEqual(0.92)
  const others = measure(heldOutQuestions)
  expect(others['success@1']).toBeGreaterThanOrEqual(0.7)
  expect(others['success@5']).toBeGreaterThanOrEqual(0.93)
})

test.each(nonsense)('nonsense finds nothing: %s', (query) => {
  expect(search(query).hits.map(({ id }) => id)).toEqual([])
})
