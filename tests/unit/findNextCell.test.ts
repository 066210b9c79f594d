import { expect, test } from 'vitest'
import { findNextCell, type MarkedCell } from '#features/evidence/findNextCell.ts'

const row = (...columns: number[]): MarkedCell[] => columns.map((column) => ({ id: `r${column}`, column }))
/** Ids say row and column; the second row holds no mark. */
const rows = [
  row(0, 4, 9),
  [],
  [{ id: 's7', column: 7 }],
  [
    { id: 't1', column: 1 },
    { id: 't8', column: 8 },
  ],
]
const go = (from: string, key: string, ctrl = false) => findNextCell(rows, from, key, ctrl)?.id

test('left and right go from mark to mark within the row and stop at its ends', () => {
  expect(go('r0', 'ArrowRight')).toBe('r4')
  expect(go('r9', 'ArrowLeft')).toBe('r4')
  expect(go('r9', 'ArrowRight')).toBeUndefined()
  expect(go('r0', 'ArrowLeft')).toBeUndefined()
})

test('up and down go to the nearest column of the next row with a mark', () => {
  expect(go('r0', 'ArrowDown')).toBe('s7')
  expect(go('s7', 'ArrowDown')).toBe('t8')
  expect(go('s7', 'ArrowUp')).toBe('r9')
  expect(go('t1', 'ArrowDown')).toBeUndefined()
})

test('Home and End go to the ends of the row, with Ctrl to the ends of the table', () => {
  expect(go('r4', 'Home')).toBe('r0')
  expect(go('r4', 'End')).toBe('r9')
  expect(go('s7', 'Home', true)).toBe('r0')
  expect(go('s7', 'End', true)).toBe('t8')
})

test('every mark can be reached from the first by arrows alone', () => {
  const reached = new Set(['r0'])
  for (const from of reached) {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const to = go(from, key)
      if (to) reached.add(to)
    }
  }
  expect([...reached].sort()).toEqual(['r0', 'r4', 'r9', 's7', 't1', 't8'])
})

test('other keys, and keys pressed outside the marks, lead nowhere', () => {
  expect(go('r0', 'a')).toBeUndefined()
  expect(go('elsewhere', 'ArrowDown')).toBeUndefined()
})

test('the page keys go eight rows on, or to the last row there is', () => {
  const long = Array.from({ length: 20 }, (_, at) => [{ id: `p${at}`, column: 3 }])
  const page = (from: string, key: string) => findNextCell(long, from, key)?.id
  expect(page('p0', 'PageDown')).toBe('p8')
  expect(page('p16', 'PageDown')).toBe('p19')
  expect(page('p19', 'PageUp')).toBe('p11')
  expect(page('p0', 'PageUp')).toBeUndefined()
})
