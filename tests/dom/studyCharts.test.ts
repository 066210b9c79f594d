import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { need } from '#corpus/createIndex.ts'
import { formatFigure } from '#corpus/formatFigure.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Metric, Study } from '#corpus/types.ts'
import { toStandaloneSvg } from '#export/toStandaloneSvg.ts'
import { countComparisons } from '#features/evidence/countComparisons.ts'
import { groupFigures } from '#features/evidence/groupFigures.ts'
import { layoutDataSets } from '#features/evidence/layoutDataSets.ts'
import { layoutLogScale, layoutScale } from '#features/evidence/layoutScale.ts'
import { layoutStrip } from '#features/evidence/layoutStrip.ts'
import { pictureComparisons } from '#features/evidence/pictureComparisons.ts'
import { pictureDataSets } from '#features/evidence/pictureDataSets.ts'
import { sayComparisons } from '#features/evidence/sayComparisons.ts'
import { sayDataSets } from '#features/evidence/sayDataSets.ts'
import { sayTestedOn } from '#features/evidence/sayTestedOn.ts'
import { splitFigures } from '#features/evidence/splitFigures.ts'
import { weighDataSets } from '#features/evidence/weighDataSets.ts'
import { formatNumber } from '#lib/formatNumber.ts'
import { corpus, index } from '../support/corpus.ts'

const study = (() => {
  const [first] = corpus.studies
  if (!first) throw new Error('The small corpus has a study.')
  return first
})()

const [calls, , lead] = study.metrics
if (!calls || !lead) throw new Error('The study measures calls and a lead.')

/** The study with other metrics, grouped. */
const measuresOf = (...metrics: Metric[]) => groupFigures([{ ...study, metrics }])[0]?.measures ?? []
const measureOf = (...metrics: Metric[]) => {
  const [measure] = measuresOf(...metrics)
  if (!measure) throw new Error('Nothing was measured.')
  return measure
}
const withSets = (dataSets: Study['dataSets']) => ({ ...study, dataSets })
const set = (use: 'all' | 'training' | 'validation' | 'test', size: number, more = {}) => ({
  text: `${size}`,
  use,
  size,
  unit: 'images' as const,
  sources: [],
  checked: 'primary' as const,
  ...more,
})

describe('an axis', () => {
  const labels = (...asked: Parameters<typeof layoutScale>) =>
    layoutScale(...asked).ticks.map(({ label }) => label)

  test('has round steps and ends around its values', () => {
    expect(labels([0.57, 0.991], 100)).toEqual(['0.5', '0.6', '0.7', '0.8', '0.9', '1.0'])
    expect(labels([65.6, 72.1], 100)).toEqual(['64', '66', '68', '70', '72', '74'])
  })

  test('keeps the ends that its measure has by nature, unless a value lies beyond them', () => {
    expect(labels([65.6, 72.1], 100, { from: 0, to: 100 })).toEqual(['0', '20', '40', '60', '80', '100'])
    expect(labels([5.7, 1.2], 100, { from: 0 })).toEqual(['0', '2', '4', '6'])
    expect(layoutScale([-1, 5], 100, { from: 0 }).from).toBeLessThanOrEqual(-1)
  })

  test('of ratios gives equal room to equal ratios', () => {
    const scale = layoutScale([2.3], 100, { from: 1, to: 4, log: true })
    expect(scale.place(2)).toBe(50)
    expect(scale.ticks.map(({ label }) => label)).toEqual(['1', '2', '3', '4'])
  })

  test('holds every value at any width, with few ticks that rise from one end to the other', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Math.round(n * 1000) / 1000)
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 100, max: 1200 }),
        (values, width) => {
          const { ticks, place } = layoutScale(values, width)
          for (const value of values) {
            expect(place(value)).toBeGreaterThanOrEqual(-0.01)
            expect(place(value)).toBeLessThanOrEqual(width + 0.01)
          }
          expect(ticks.length).toBeGreaterThanOrEqual(2)
          expect(ticks.length).toBeLessThanOrEqual(9)
          expect(ticks.at(0)?.at).toBe(0)
          expect(ticks.at(-1)?.at).toBe(width)
        },
      ),
    )
  })

  test('of sizes goes by powers of ten, said in little room', () => {
    const scale = layoutLogScale([420, 129_450], 200)
    expect(scale.ticks.map(({ label }) => label)).toEqual(['100', '1,000', '10k', '100k', '1M'])
    expect(scale.place(1000)).toBe(50)
    expect(layoutLogScale([10], 100).ticks.map(({ label }) => label)).toEqual(['10', '100'])
  })
})

test('numbers have their thousands apart, and the decimals asked for', () => {
  expect(formatNumber(999)).toBe('999')
  expect(formatNumber(1_234_567.5)).toBe('1,234,567.5')
  expect(formatNumber(0.5, 2)).toBe('0.50')
})

describe('the studies’ figures', () => {
  test('share an axis only within one study, one metric and one unit', () => {
    const points = { ...calls, unit: 'points' }
    const groups = groupFigures([
      { ...study, metrics: [calls, points, calls] },
      { ...study, id: 'study-again', metrics: [calls] },
    ])
    expect(
      groups.map(({ study, measures }) => [study.id, measures.map(({ unit, rows }) => [unit, rows.length])]),
    ).toEqual([
      [
        'study-lindqvist-2015',
        [
          ['%', 2],
          ['points', 1],
        ],
      ],
      ['study-again', [['%', 1]]],
    ])
  })

  test('are known to have experts, other methods or nobody beside them', () => {
    const [bakers] = calls.comparators
    if (!bakers) throw new Error('Bakers are compared.')
    const { who, ...somebody } = bakers
    const against = (...metrics: Metric[]) => measureOf(...metrics).against
    expect(who).toBe('experts')
    expect(against(calls)).toBe('experts')
    expect(against({ ...calls, comparators: [somebody] })).toBe('methods')
    expect(against({ ...calls, comparators: [] })).toBe('nobody')
    expect(against(lead)).toBe('experts')
  })

  test('part into those with experts and all others, and a study may have both', () => {
    const alone = { ...calls, name: 'Crumb', comparators: [] }
    const { withExperts, without } = splitFigures(groupFigures([{ ...study, metrics: [calls, alone] }]))
    expect(withExperts[0]?.measures.map(({ name }) => name)).toEqual(['Correct calls'])
    expect(without[0]?.measures.map(({ name }) => name)).toEqual(['Crumb'])
    expect(splitFigures(groupFigures([{ ...study, metrics: [alone] }])).withExperts).toEqual([])
  })

  test('are placed on their measure’s own axis, with the model’s interval behind those beside it', () => {
    const { rows, scale } = layoutStrip(measureOf(calls), 300)
    const [model, bakers] = rows[0]?.figures ?? []
    expect(model?.at).toBe(scale.place(88))
    expect(model?.interval).toEqual([scale.place(84), scale.place(91)])
    expect(bakers).toMatchObject({ at: scale.place(79), interval: undefined })
    expect(rows[0]?.band).toEqual(model?.interval)
  })

  test('that are leads are bars from nothing, on an axis that holds nothing', () => {
    const bar = (value: number) =>
      layoutStrip(measureOf({ ...lead, axis: undefined, model: { text: 'a lead', value } }), 100)
    expect(bar(12).scale.from).toBe(0)
    expect(bar(12).rows[0]?.figures[0]?.bar?.[0]).toBe(0)
    const behind = bar(-12)
    expect(behind.rows[0]?.figures[0]?.bar).toEqual([behind.scale.place(-12), behind.scale.place(0)])
  })

  test('that are only bounds run to the end of the axis', () => {
    const strip = (bound: 'above' | 'below') =>
      layoutStrip(measureOf({ ...calls, comparators: [], model: { text: 'so far', value: 90, bound } }), 100)
    expect(strip('above').rows[0]?.figures[0]).toMatchObject({ at: 90, beyond: [90, 100] })
    expect(strip('below').rows[0]?.figures[0]).toMatchObject({ at: 90, beyond: [0, 90] })
  })

  test('without a number keep their words and have no place', () => {
    const firmness = measureOf(...study.metrics.filter(({ name }) => name === 'Firmness'))
    expect(layoutStrip(firmness, 100).rows[0]?.figures).toMatchObject([
      { at: undefined, figure: { text: 'given as a curve only' } },
    ])
  })

  test('say their interval once', () => {
    expect(formatFigure({ text: '0.7', interval: [0.6, 0.8] })).toBe('0.7 (0.6–0.8)')
    expect(formatFigure({ text: '88% (84 to 91)', interval: [84, 91] })).toBe('88% (84 to 91)')
    expect(formatFigure({ text: 'above 0.9' })).toBe('above 0.9')
  })
})

describe('comparisons with experts', () => {
  const bakers = (value: number, interval?: [number, number]) => ({
    name: 'Bakers',
    who: 'experts' as const,
    text: `${value}`,
    value,
    interval,
  })
  const model = (value: number, interval?: [number, number]) => ({ text: `${value}`, value, interval })

  test('are won by the higher figure, or by the lower where lower is better', () => {
    const higher = { ...calls, model: model(88), comparators: [bakers(79), bakers(90)] }
    expect(countComparisons(measuresOf(higher))).toMatchObject({ all: 2, ahead: 1 })
    expect(countComparisons(measuresOf({ ...higher, better: 'lower' }))).toMatchObject({ all: 2, ahead: 1 })
    expect(
      countComparisons(measuresOf({ ...higher, better: 'lower', comparators: [bakers(79)] })),
    ).toMatchObject({ all: 1, ahead: 0 })
  })

  test('leave out other methods and figures without a number', () => {
    const others = [
      { ...bakers(1), who: 'methods' as const },
      { name: 'Millers', who: 'experts' as const, text: 'unknown' },
    ]
    expect(countComparisons(measuresOf({ ...calls, comparators: others })).all).toBe(0)
  })

  test('count a lead, but not beside the two levels it comes from', () => {
    const levels = { ...calls, comparators: [bakers(79)] }
    expect(countComparisons(measuresOf(lead))).toMatchObject({ all: 1, ahead: 1 })
    expect(
      countComparisons(
        measuresOf(levels, { ...lead, over: { name: 'Bakers', who: 'experts', metric: calls.name } }),
      ).all,
    ).toBe(1)
    expect(
      countComparisons(measuresOf(levels, { ...lead, over: { name: 'Millers', who: 'experts' } })).all,
    ).toBe(2)
  })

  test('know where both intervals are given and whether they overlap', () => {
    const pair = (a: [number, number], b: [number, number] | undefined) =>
      countComparisons(measuresOf({ ...calls, model: model(50, a), comparators: [bakers(40, b)] }))
    expect(pair([45, 55], [35, 46])).toMatchObject({ bothIntervals: 1, overlapping: 1 })
    expect(pair([45, 55], [35, 44])).toMatchObject({ bothIntervals: 1, overlapping: 0 })
    expect(pair([45, 55], undefined)).toMatchObject({ bothIntervals: 0, overlapping: 0 })
  })

  test('are summed up in a sentence', () => {
    const { withExperts } = splitFigures(
      groupFigures([
        {
          ...study,
          metrics: [{ ...calls, model: model(50, [45, 55]), comparators: [bakers(40, [35, 46])] }],
        },
      ]),
    )
    expect(sayComparisons(withExperts, 2, 'bakers')).toEqual({
      heading: 'The model has the better figure in 1 of 1 comparison with bakers',
      text: '1 of 2 studies sets bakers beside the model. Only 1 of these comparisons gives an interval for both sides; the two overlap.',
    })
  })

  test('are not counted where none can be made', () => {
    const words = { name: 'Bakers', who: 'experts' as const, text: 'a curve only' }
    const studies = [{ ...study, metrics: [{ ...calls, comparators: [words] }] }]
    const { withExperts } = splitFigures(groupFigures(studies))
    expect(sayComparisons(withExperts, 1, 'bakers').heading).toBe(
      'No figure of bakers can be set against the model’s',
    )
    const { drawing } = pictureComparisons({ ...index, corpus: { ...corpus, studies } })
    expect(drawing).not.toContain('ahead in')
    expect(pictureComparisons(index).drawing).toContain('ahead in')
  })
})

describe('the studies’ data sets', () => {
  test('share an axis only when they are counted in one unit', () => {
    const dataSets = [set('training', 480), set('test', 60, { unit: 'patients' })]
    const groups = layoutDataSets([withSets(dataSets)], 100)
    expect(groups.map(({ unit, rows }) => [unit, rows[0]?.dataSets.map(({ size }) => size)])).toEqual([
      ['images', ['480']],
      ['patients', ['60']],
    ])
  })

  test('without a size have no place on it', () => {
    const dataSets = study.dataSets.map(({ size, ...rest }) => rest)
    expect(layoutDataSets([withSets(dataSets)], 100)).toEqual([])
  })

  test('that are only bounds run to the end of the axis', () => {
    const [group] = layoutDataSets(
      [withSets([set('training', 1000, { bound: 'above' }), set('test', 100)])],
      90,
    )
    expect(group?.rows[0]?.dataSets.map(({ beyond }) => beyond)).toEqual([[90, 90], undefined])
  })

  test('that are only bounds say on which side their size lies', () => {
    const studies = [
      withSets([set('training', 999, { bound: 'above' }), set('test', 77, { bound: 'below' })]),
    ]
    const { drawing } = pictureDataSets({ ...index, corpus: { ...corpus, studies } })
    expect(drawing).toContain('>over 999<')
    expect(drawing).toContain('>under 77<')
  })

  test('are weighed: all learnt from against all tested on, or validated on where nothing was called a test', () => {
    expect(
      weighDataSets([set('training', 600), set('training', 400), set('test', 50), set('all', 9)]),
    ).toEqual({
      learnt: 1000,
      tested: 50,
      times: 20,
      checked: 'primary',
      atLeast: false,
    })
    expect(weighDataSets([set('training', 9, { bound: 'above' }), set('test', 3)])?.atLeast).toBe(true)
    expect(weighDataSets([set('training', 600), set('validation', 60)])?.times).toBe(10)
    expect(weighDataSets([set('training', 600), set('validation', 60), set('test', 6)])?.times).toBe(100)
    expect(weighDataSets([set('training', 9), set('test', 3, { bound: 'below' })])?.atLeast).toBe(true)
    expect(weighDataSets([set('training', 600)])).toBeUndefined()
  })

  test('are not weighed where the ratio would only be known to be no more', () => {
    expect(weighDataSets([set('training', 9, { bound: 'below' }), set('test', 3)])).toBeUndefined()
    expect(weighDataSets([set('training', 9), set('test', 3, { bound: 'above' })])).toBeUndefined()
  })

  test('are known only as well as the least checked of them', () => {
    const checked = (...levels: ('primary' | 'secondary' | 'recalled')[]) =>
      weighDataSets(levels.map((checked, nth) => set(nth === 0 ? 'training' : 'test', 10, { checked })))
        ?.checked
    expect(checked('primary', 'secondary')).toBe('secondary')
    expect(checked('recalled', 'secondary')).toBe('recalled')
  })

  test('say how many cases the figures come from, and when that was not checked', () => {
    expect(sayTestedOn(withSets([set('training', 6000), set('test', 1942)]))).toBe('Tested on 1,942 images.')
    expect(sayTestedOn(withSets([set('training', 60), set('test', 20, { checked: 'recalled' })]))).toBe(
      'Tested on 20 images (not yet checked).',
    )
    expect(sayTestedOn(withSets([set('all', 60)]))).toBeUndefined()
  })

  test('say how many cases the figures come from where nothing else is known', () => {
    expect(sayTestedOn(withSets([set('test', 1942)]))).toBe('Tested on 1,942 images.')
    expect(sayTestedOn(withSets([set('validation', 60)]))).toBe('Tested on 60 images.')
    expect(sayTestedOn(withSets([set('test', 40, { bound: 'above' }), set('test', 2)]))).toBe(
      'Tested on over 42 images.',
    )
    expect(
      sayTestedOn(
        withSets([
          set('test', 9),
          set('validation', 5, { unit: 'loaves' }),
          set('test', 4, { unit: undefined }),
        ]),
      ),
    ).toBe('Tested on 9 images and 4 cases.')
  })

  const say = (...sets: Study['dataSets'][]) =>
    sayDataSets(
      layoutDataSets(
        sets.map((dataSets, nth) => ({ ...withSets(dataSets), id: `study-s${nth}` as const })),
        100,
      ),
      (id) => index.referenceById.get(id),
    )
  const many = [set('training', 600), set('test', 10)]
  const few = [set('training', 10), set('test', 600)]

  test('are summed up by who learnt from the most', () => {
    expect(say(many)).toBe(
      'Every model learnt from more cases than it was tested on, up to 60 times as many (Lindqvist and Tan 2015)',
    )
    expect(say(many, few)).toMatch(/^1 of 2 models learnt from more cases than it was tested on/)
    expect(say(many, many, few)).toMatch(/^2 of 3 models learnt from more cases than they were tested on/)
    expect(say(few)).toBe('No model learnt from more cases than it was tested on')
    expect(say([set('training', 600, { bound: 'above' }), set('test', 10)])).toMatch(
      /, one from more than 60 times as many \(Lindqvist/,
    )
  })

  test('are summed up model by model, whatever number of units a model’s data is counted in', () => {
    const loaves = { unit: 'loaves' }
    const both = [...many, set('training', 90, loaves), set('test', 10, loaves)]
    const mixed = [...many, set('training', 10, loaves), set('test', 90, loaves)]
    expect(say(both, few)).toMatch(/^1 of 2 models learnt from more .*up to 60 times/)
    expect(say(both, mixed)).toMatch(/^1 of 2 models/)
    expect(say(mixed)).toBe('How much data the studies had')
  })
})

describe('the pictures that are taken away', () => {
  test.each([
    ['models and experts', pictureComparisons],
    ['data sets', pictureDataSets],
  ])('of %s are well formed, name every study drawn, and hold only numbers', (_, draw) => {
    const picture = draw(index)
    const { svg } = toStandaloneSvg({ ...picture, source: ['Survey'] })
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(page.querySelector('parsererror')).toBeNull()
    const words = [...page.querySelectorAll('text')].map((line) => line.textContent).join(' ')
    for (const { reference } of corpus.studies)
      expect(words).toContain(formatReferenceName(need(index.referenceById, reference)))
    for (const { text } of picture.legend) expect(words).toContain(text)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})
