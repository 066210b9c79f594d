// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNearMatches } from '#corpus/findNearMatches.ts'
import { index } from '../support/corpus.ts'

const firstFor = (asked: string) => findNearMatches(index, asked)[0]?.id

describe('an address that nothing answers', () => {
  test.each([
    ['sourdouh', 'alg-sourdough'],
    ['autolyze', 'alg-autolyse'],
    ['levain', 'alg-sourdough'],
    ['crisp crst', 'app-crisp-crust'],
    ['steam book', 'ref-marchetti-2009'],
    ['lindqvist', 'ref-lindqvist-2015'],
  ])('like “%s” is taken to mean %s', (asked, id) => {
    expect(firstFor(asked)).toBe(id)
  })

  test.each(['', '   ', '%%%', 'xylophone quartz'])('like “%s” is taken to mean nothing', (asked) => {
    expect(findNearMatches(index, asked)).toEqual([])
  })

  test('never brings an error, nor more than six guesses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (asked) => {
        expect(findNearMatches(index, asked).length).toBeLessThanOrEqual(6)
      }),
    )
  })
})
