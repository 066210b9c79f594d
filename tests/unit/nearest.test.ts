import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, findNearest } from '#lib/nearest.ts'

const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 })

describe('the distance between two words', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['suport', 'support', 1],
    ['form', 'from', 1],
    ['ca', 'abc', 3],
  ])('of “%s” and “%s” is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  test('is nothing for the same word only, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
      }),
    )
  })

  test('lies between the difference of the lengths and the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b)
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })

  test('is one for any letter left out', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, place) => {
        const at = place % text.length
        expect(editDistance(text, text.slice(0, at) + text.slice(at + 1))).toBe(1)
      }),
    )
  })
})

describe('the nearest word', () => {
  const ids = ['alg-sourdough', 'alg-autolyse', 'app-crisp-crust']

  test.each([
    ['alg-sourdugh', 'alg-sourdough'],
    ['alg-autolyze', 'alg-autolyse'],
    ['app-crips-crust', 'app-crisp-crust'],
  ])('to “%s” is “%s”', (asked, nearest) => {
    expect(findNearest(asked, ids)).toBe(nearest)
  })

  test('is none when nothing is like it', () => {
    expect(findNearest('milestone-1998', ids)).toBeUndefined()
    expect(findNearest('anything', [])).toBeUndefined()
  })
})
