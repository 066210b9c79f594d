import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupTiesByEra } from '#corpus/groupTiesByEra.ts'
import { layoutStrip } from '#items/layoutStrip.ts'
import { index } from '../support/corpus.ts'
import { readPublished } from '../support/publishedCorpus.ts'

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
        // Each dot stands within a twentieth of a per cent of its place.
        expect(Math.max(0, ...steps) - Math.min(...steps, Math.max(0, ...steps))).toBeLessThan(0.21)
      }),
    )
  })

  test('of nothing is empty', () => {
    expect(layoutStrip([])).toEqual([])
  })
})

describe('the ties by era', () => {
  test('hold every tie once, under the era of its method and the domain of its task', () => {
    for (const of of [index, readPublished()]) {
      const rows = groupTiesByEra(of)
      const all = rows.flatMap(({ era, cells }) =>
        cells.flatMap(({ domain, ties }) => {
          for (const { algorithm, application } of ties) {
            expect(of.algorithmById.get(algorithm)?.era).toBe(era?.id)
            expect(of.applicationById.get(application)?.domain).toBe(domain.id)
          }
          return ties
        }),
      )
      expect(all).toHaveLength(of.ties.length)
      expect(new Set(all).size).toBe(of.ties.length)
      expect(rows.reduce((sum, { methods }) => sum + methods, 0)).toBe(of.corpus.algorithms.length)
    }
  })

  test('begin with those that are cited', () => {
    for (const { cells } of groupTiesByEra(readPublished())) {
      for (const { ties } of cells) {
        const words = ties.map(({ evidence }) => evidence)
        expect(words).toEqual(words.toSorted())
      }
    }
  })
})
