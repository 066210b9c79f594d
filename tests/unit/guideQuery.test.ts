import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readGuideQuery, toStopPath } from '#url/guideQuery.ts'
import { withoutGuide } from '#url/withoutGuide.ts'
import { corpus } from '../support/corpus.ts'
import { readPublished } from '../support/publishedCorpus.ts'

const { paths } = corpus.survey.overview
const [loaf] = paths
const read = (address: string, known = paths) => {
  const { pathname, searchParams } = new URL(address, 'https://site.invalid')
  return readGuideQuery(searchParams, pathname, known)
}

describe('an address on a guided path', () => {
  test('is read back as the stop it was written for, on every path of both surveys', () => {
    for (const known of [paths, readPublished().corpus.survey.overview.paths]) {
      for (const path of known) {
        path.stops.forEach((_, at) => {
          const guide = { path, stop: at + 1 }
          expect(read(toStopPath(guide), known)).toEqual({ guide, dropped: [] })
        })
      }
    }
  })

  test('keeps the query and the target of the stop’s own address', () => {
    expect(loaf && toStopPath({ path: loaf, stop: 3 })).toBe('/read/2.1?path=one-loaf&stop=3#claim-2-1-p1-c1')
  })

  test('is at the first stop where it says none, and is found with a slash at its end', () => {
    expect(read('/algorithms/sourdough/?path=one-loaf').guide).toEqual({ path: loaf, stop: 1 })
  })

  test.each([
    ['/algorithms/sourdough?path=two-loaves&stop=1', ['path=two-loaves', 'stop=1']],
    ['/algorithms/sourdough?path=one-loaf&stop=0', ['path=one-loaf', 'stop=0']],
    ['/algorithms/sourdough?path=one-loaf&stop=4', ['path=one-loaf', 'stop=4']],
    ['/algorithms/sourdough?path=one-loaf&stop=2', ['path=one-loaf', 'stop=2']],
    ['/algorithms/sourdough?path=one-loaf&stop=1&stop=2', ['path=one-loaf', 'stop=1', 'stop=2']],
    ['/algorithms/sourdough?stop=1', ['stop=1']],
  ])('%s names what it asks for in vain', (address, dropped) => {
    expect(read(address)).toEqual({ guide: undefined, dropped })
  })

  test('says nothing of what other parameters ask for, and never fails', () => {
    expect(read('/algorithms?domain=x&q=path')).toEqual({ guide: undefined, dropped: [] })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('path', 'stop', 'q'), fc.string())), (pairs) => {
        const params = new URLSearchParams(pairs)
        readGuideQuery(params, '/algorithms', paths)
        expect([...withoutGuide(params)]).toEqual([...params].filter(([key]) => key === 'q'))
      }),
    )
  })
})
