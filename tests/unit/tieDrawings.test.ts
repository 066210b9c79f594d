// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutMiniature } from '#items/layoutMiniature.ts'
import { layoutStrip } from '#items/layoutStrip.ts'

describe('a strip', () => {
  test('fills the width from end to end', () => {
    const [first, second] = layoutStrip([2, 1])
    expect(first?.from).toBe(0)
    expect(second?.to).toBe(100)
    expect(second?.from).toBeGreaterThan(first?.to ?? 100)
  })

  test('keeps every dot inside its group, equally far from the next', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const groups = layoutStrip(sizes)
        expect(groups.map(({ dots }) => dots.length)).toEqual(sizes)
        const steps = groups.flatMap(({ from, to, dots }) => {
          for (const dot of dots) expect(dot > from && dot < to).toBe(true)
          return dots.slice(1).map((dot, at) => dot - (dots[at] ?? 0))
        })
        expect(Math.max(0, ...steps) - Math.min(...steps, Math.max(0, ...steps))).toBeLessThan(0.03)
      }),
    )
  })

  test('of nothing is empty', () => {
    expect(layoutStrip([])).toEqual([])
  })
})

describe('the matrix in small', () => {
  const tie = (algorithm: `alg-${string}`, application: `app-${string}`, evidence: 'cited' | 'stated') => ({
    algorithm,
    application,
    evidence,
  })

  test('puts each tie where its row and column meet', () => {
    const { marks, columns, width, height } = layoutMiniature(
      [['app-a', 'app-b'], ['app-c']],
      ['alg-x', 'alg-y'],
      [tie('alg-y', 'app-c', 'cited'), tie('alg-x', 'app-b', 'stated')],
    )
    expect(marks).toMatchObject([
      { group: 1, x: columns[2]?.x, cited: true },
      { group: 0, x: columns[1]?.x, cited: false },
    ])
    expect(marks[0]?.y).toBeGreaterThan(marks[1]?.y ?? 0)
    for (const { x, y } of marks) expect(x < width && y < height).toBe(true)
  })

  test('leaves out ties to what it does not show', () => {
    expect(layoutMiniature([['app-a']], ['alg-x'], [tie('alg-z', 'app-a', 'cited')]).marks).toEqual([])
  })

  test('of nothing still has a size', () => {
    expect(layoutMiniature([], [], [])).toMatchObject({ width: 10, height: 1, marks: [] })
  })
})
