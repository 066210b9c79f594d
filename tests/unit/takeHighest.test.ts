import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeHighest } from '#lib/takeHighest.ts'

test('what is taken scores at least as much as all that is left', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 300 }), fc.nat(12), (scores, most) => {
      const items = scores.map((score, at) => ({ score, at }))
      const taken = takeHighest(items, most, ({ score }) => score)
      expect(taken.length).toBeGreaterThanOrEqual(Math.min(most, items.length))
      const left = items.filter((item) => !taken.includes(item))
      expect(Math.min(...taken.map(({ score }) => score))).toBeGreaterThanOrEqual(
        Math.max(...left.map(({ score }) => score)),
      )
    }),
  )
})
