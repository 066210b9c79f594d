import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNextBox } from '#lib/findNextBox.ts'

/** Boxes of 10 in rows of 20, as many to a row as given, and their numbers. */
const rows = (...lengths: number[]) =>
  lengths.flatMap((length, row) =>
    Array.from({ length }, (_, nth) => ({ left: nth * 20, top: row * 20, width: 10, height: 10 })),
  )

test('left and right stay in the line, and go on to the next one where it ends', () => {
  const boxes = rows(3, 2)
  expect(findNextBox(boxes, 0, 'ArrowRight')).toBe(1)
  expect(findNextBox(boxes, 2, 'ArrowRight')).toBe(3)
  expect(findNextBox(boxes, 3, 'ArrowLeft')).toBe(2)
  expect(findNextBox(boxes, 0, 'ArrowLeft')).toBeUndefined()
  expect(findNextBox(boxes, 4, 'ArrowRight')).toBeUndefined()
})

test('up and down go to the nearest line, and there to the nearest box', () => {
  const boxes = rows(4, 2, 4)
  expect(findNextBox(boxes, 3, 'ArrowDown')).toBe(5)
  expect(findNextBox(boxes, 5, 'ArrowDown')).toBe(7)
  expect(findNextBox(boxes, 9, 'ArrowUp')).toBe(5)
  expect(findNextBox(boxes, 1, 'ArrowUp')).toBeUndefined()
})

test('Home and End lead to the ends, other keys and unknown boxes nowhere', () => {
  const boxes = rows(3, 2)
  expect(findNextBox(boxes, 3, 'Home')).toBe(0)
  expect(findNextBox(boxes, 1, 'End')).toBe(4)
  expect(findNextBox(boxes, 1, 'a')).toBeUndefined()
  expect(findNextBox(boxes, -1, 'End')).toBeUndefined()
})

test('every box is reached by arrow keys from the first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }), (lengths) => {
      const boxes = rows(...lengths)
      const reached = new Set([0])
      for (const at of reached) {
        for (const key of ['ArrowRight', 'ArrowDown']) {
          const next = findNextBox(boxes, at, key)
          if (next !== undefined) reached.add(next)
        }
      }
      expect(reached.size).toBe(boxes.length)
    }),
  )
})
