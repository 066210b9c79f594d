import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutSpark } from '#features/algorithms/layoutSpark.ts'
import { layoutConnector } from '#features/references/layoutConnector.ts'
import { layoutHistogram } from '#features/references/layoutHistogram.ts'
import { toDecades } from '#features/references/toDecades.ts'
import { nameAddress } from '#lib/nameAddress.ts'
import { corpus, index } from '../support/corpus.ts'

describe('the bars of an algorithm’s claims', () => {
  test('stand for every section, the fullest as high as there is room', () => {
    const bars = layoutSpark(corpus.sections, index.claims, 40)
    expect(bars.map(({ section }) => section.id)).toEqual(corpus.sections.map(({ id }) => id))
    expect(Math.max(...bars.map(({ height }) => height))).toBe(40)
    expect(bars.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(index.claims.length)
  })

  test('are never invisible where there is a claim, and nothing where there is none', () => {
    const [first] = index.claims
    if (!first) throw new Error('The small corpus has claims.')
    const many = [
      ...Array.from({ length: 200 }, () => first),
      ...index.claims.filter(({ section }) => section.id !== first.section.id),
    ]
    for (const { claims, height } of layoutSpark(corpus.sections, many, 32)) {
      if (claims.length > 0) expect(height).toBeGreaterThanOrEqual(2)
      else expect(height).toBe(0)
    }
  })
})

describe('the lines between two steps of a chain', () => {
  test('join each thing with each, middle to middle', () => {
    expect(layoutConnector(1, 1).map(({ path }) => path)).toEqual(['M0 50H100'])
    expect(layoutConnector(1, 2).map(({ path }) => path)).toEqual([
      'M0 50C50 50 50 25 100 25',
      'M0 50C50 50 50 75 100 75',
    ])
    expect(layoutConnector(3, 4)).toHaveLength(12)
  })
})

describe('the histogram of years', () => {
  test('keeps its printed years apart, whatever the years', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1500, max: 2100 }), { minLength: 1, maxLength: 60 }),
        (years) => {
          const bars = layoutHistogram(toDecades(years), 44)
          const printed = bars.flatMap(({ label }, at) => (label ? [at] : []))
          expect(printed[0]).toBe(0)
          for (const [nth, at] of printed.entries()) {
            if (nth > 0) expect(at - (printed[nth - 1] ?? 0)).toBeGreaterThanOrEqual(4)
          }
          for (const { count, height } of bars) expect(height > 0).toBe(count > 0)
          expect(Math.max(...bars.map(({ height }) => height))).toBe(44)
        },
      ),
    )
  })
})

describe('an address as the name of a source', () => {
  test('is its host, with the path where that is short and says more', () => {
    expect(nameAddress('https://github.com/greenelab/deep-review')).toBe('github.com/greenelab/deep-review')
    expect(nameAddress('https://www.nature.com/')).toBe('nature.com')
    expect(nameAddress('https://jamanetwork.com/journals/jama/fullarticle/2588763/more')).toBe(
      'jamanetwork.com',
    )
    expect(nameAddress('press report')).toBeUndefined()
  })
})
