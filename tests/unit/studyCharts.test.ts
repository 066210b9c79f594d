// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatFigure } from '#corpus/formatFigure.ts'
import { groupFigures } from '#features/evidence/groupFigures.ts'
import { layoutDataSets } from '#features/evidence/layoutDataSets.ts'
import { layoutFigures } from '#features/evidence/layoutFigures.ts'
import { formatCount, layoutLogScale, layoutScale, toPercent } from '#features/evidence/layoutScale.ts'
import { corpus } from '../support/corpus.ts'

const study = (() => {
  const [first] = corpus.studies
  if (!first) throw new Error('The small corpus has a study.')
  return first
})()

describe('an axis', () => {
  test('has round steps and ends around its values', () => {
    expect(layoutScale([0.57, 0.991]).ticks.map(({ label }) => label)).toEqual([
      '0.5',
      '0.6',
      '0.7',
      '0.8',
      '0.9',
      '1.0',
    ])
    expect(layoutScale([65.6, 72.1]).ticks.map(({ label }) => label)).toEqual([
      '64',
      '66',
      '68',
      '70',
      '72',
      '74',
    ])
  })

  test('holds every value, with few ticks that rise from one end to the other', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Math.round(n * 1000) / 1000)
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        const scale = layoutScale(values)
        for (const value of values) {
          expect(toPercent(scale, value)).toBeGreaterThanOrEqual(-0.01)
          expect(toPercent(scale, value)).toBeLessThanOrEqual(100.01)
        }
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2)
        expect(scale.ticks.length).toBeLessThanOrEqual(9)
        expect(scale.ticks.at(0)?.at).toBe(0)
        expect(scale.ticks.at(-1)?.at).toBe(100)
      }),
    )
  })

  test('of sizes goes by powers of ten', () => {
    const scale = layoutLogScale([420, 129_450])
    expect(scale.ticks.map(({ label }) => label)).toEqual(['100', '1,000', '10,000', '100,000', '1,000,000'])
    expect(toPercent(scale, 1000)).toBe(25)
    expect(layoutLogScale([10]).ticks.map(({ label }) => label)).toEqual(['10', '100'])
  })

  test('numbers have their thousands apart', () => {
    expect(formatCount(999)).toBe('999')
    expect(formatCount(1_234_567)).toBe('1,234,567')
  })
})

describe('the studies’ figures', () => {
  test('stand together only when both metric and unit are the same', () => {
    const again = {
      ...study,
      id: 'study-again',
      metrics: study.metrics.map((metric) => ({ ...metric, unit: 'points' })),
    } as const
    const groups = groupFigures([study, study, again])
    expect(groups.map(({ name, unit, rows }) => [name, unit, rows.length])).toEqual([
      ['Correct calls', '%', 2],
      ['Firmness', undefined, 2],
      ['Correct calls', 'points', 1],
      ['Firmness', 'points', 1],
    ])
  })

  test('are known to have a comparison, only each other, or nothing beside them', () => {
    const [calls] = study.metrics
    if (!calls) throw new Error('The study measures something.')
    const beside = (...metrics: (typeof calls)[]) => groupFigures([{ ...study, metrics }])[0]?.beside
    const alone = { ...calls, comparators: [] }
    expect(beside(calls)).toBe('comparator')
    expect(beside(alone, alone)).toBe('model')
    expect(beside(alone)).toBe('nothing')
    expect(beside({ ...calls, comparators: [{ name: 'Bakers', text: 'not given' }] })).toBe('nothing')
  })

  test('are placed on their metric’s own axis, with their intervals', () => {
    const [calls] = groupFigures([study])
    if (!calls) throw new Error('The study measures something.')
    const { rows, scale } = layoutFigures(calls.rows)
    const [model, bakers] = rows[0]?.figures ?? []
    expect(model?.at).toBe(toPercent(scale, 88))
    expect(model?.interval).toEqual([toPercent(scale, 84), toPercent(scale, 91)])
    expect(bakers).toMatchObject({ at: toPercent(scale, 79), interval: undefined })
  })

  test('without a value keep their words and have no place', () => {
    const firmness = groupFigures([study]).find(({ name }) => name === 'Firmness')
    const { rows } = layoutFigures(firmness?.rows ?? [])
    expect(rows[0]?.figures).toMatchObject([{ at: undefined, figure: { text: 'given as a curve only' } }])
  })

  test('name a study once where several rows are its own', () => {
    const [calls] = groupFigures([{ ...study, metrics: [...study.metrics, ...study.metrics] }])
    expect(layoutFigures(calls?.rows ?? []).rows.map(({ again }) => again)).toEqual([false, true])
  })

  test('say their interval once', () => {
    expect(formatFigure({ text: '0.7', interval: [0.6, 0.8] })).toBe('0.7 (0.6–0.8)')
    expect(formatFigure({ text: '88% (84 to 91)', interval: [84, 91] })).toBe('88% (84 to 91)')
    expect(formatFigure({ text: 'above 0.9' })).toBe('above 0.9')
  })
})

describe('the studies’ data sets', () => {
  test('share an axis only when they are counted in one unit', () => {
    const [first, second] = study.dataSets
    if (!first || !second) throw new Error('The study has two data sets.')
    const dataSets = [first, { ...second, unit: 'patients' as const }]
    const groups = layoutDataSets([{ ...study, dataSets }])
    expect(groups.map(({ unit, rows }) => [unit, rows[0]?.dataSets.map(({ text }) => text)])).toEqual([
      ['images', ['480']],
      ['patients', ['60']],
    ])
  })

  test('without a size have no place on it', () => {
    const dataSets = study.dataSets.map(({ size, ...rest }) => rest)
    expect(layoutDataSets([{ ...study, dataSets }])).toEqual([])
  })
})
