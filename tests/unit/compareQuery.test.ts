import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { addToCompared, MOST_COMPARED, readCompareQuery, toComparePath } from '#url/compareQuery.ts'
import { index } from '../support/corpus.ts'

const ids = index.corpus.algorithms.map(({ id }) => id)
const read = (path: string) => readCompareQuery(new URL(path, 'http://localhost').searchParams, index)

describe('the address of a comparison', () => {
  test('says which algorithms, in which order: read back, it is the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { maxLength: MOST_COMPARED }), fc.boolean(), (chosen, only) => {
        const { algorithms, differences, leftOut } = read(toComparePath(chosen, only))
        expect(algorithms.map(({ id }) => id)).toEqual(chosen)
        expect(differences).toBe(only)
        expect(leftOut).toEqual({ unknown: [], tooMany: [], parameters: [] })
      }),
    )
  })

  test('may be anything: what it does not know is named', () => {
    expect(
      read('/compare?algorithm=sourdough&algorithm=magic&algorithm=sourdough&algorithm=__proto__'),
    ).toMatchObject({
      algorithms: [{ id: 'alg-sourdough' }],
      leftOut: { unknown: ['magic', '__proto__'], tooMany: [], parameters: [] },
    })
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (slugs) => {
        const params = new URLSearchParams(slugs.map((slug) => ['algorithm', slug]))
        expect(readCompareQuery(params, index).algorithms.length).toBeLessThanOrEqual(MOST_COMPARED)
      }),
    )
  })

  test('finds an algorithm in any case, once', () => {
    const { algorithms, leftOut } = read('/compare?algorithm=SourDough&algorithm=sourdough')
    expect(algorithms.map(({ id }) => id)).toEqual(['alg-sourdough'])
    expect(leftOut.unknown).toEqual([])
  })

  test('names what it does not know beside the algorithms', () => {
    expect(read('/compare?algorithm=sourdough&view=upside-down&colour=red').leftOut).toEqual({
      unknown: [],
      tooMany: [],
      parameters: ['view=upside-down', 'colour=red'],
    })
  })

  test('keeps the first that fit and names the others; what is unknown takes no room', () => {
    const [first] = index.corpus.algorithms
    if (!first) throw new Error('The small survey has no algorithm.')
    const many = createIndex({
      ...index.corpus,
      algorithms: [...index.corpus.algorithms, { ...first, id: 'alg-levain', name: 'Levain' }],
    })
    const path = '/compare?algorithm=magic&algorithm=levain'
    const params = new URL(toComparePath(ids), 'http://localhost').searchParams
    for (const slug of ['levain', 'magic']) params.append('algorithm', slug)
    const { algorithms, leftOut } = readCompareQuery(params, many)
    expect(algorithms.map(({ id }) => id)).toEqual(ids)
    expect(leftOut).toMatchObject({ unknown: ['magic'], tooMany: [{ id: 'alg-levain' }], parameters: [] })
    const { algorithms: few } = readCompareQuery(new URL(path, 'http://localhost').searchParams, many)
    expect(few.map(({ id }) => id)).toEqual(['alg-levain'])
  })

  test('takes one more at its end; where there is no room, the first makes way', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { maxLength: MOST_COMPARED }),
        fc.constantFrom(...ids),
        (chosen, added) => {
          const next = addToCompared(chosen, added)
          expect(next).toContain(added)
          expect(new Set(next).size).toBe(next.length)
          expect(next.length).toBeLessThanOrEqual(MOST_COMPARED)
          if (chosen.length < MOST_COMPARED) expect(next.slice(0, chosen.length)).toEqual(chosen)
        },
      ),
    )
  })

  test('has no query when nothing is compared', () => {
    expect(toComparePath([])).toBe('/compare')
  })
})
