import { describe, expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { tidyIds } from '#url/tidyIds.ts'
import { corpus, index } from '../support/corpus.ts'

const [study] = corpus.studies

describe('an address with whole ids, as exports write them,', () => {
  test.each([
    ['/algorithms/alg-autolyse', '/algorithms/autolyse'],
    ['/algorithms/alg-autolyse/', '/algorithms/autolyse/'],
    ['/references/ref-okafor-2011', '/references/okafor-2011'],
    [
      '/compare?algorithm=alg-autolyse&algorithm=sourdough',
      '/compare?algorithm=autolyse&algorithm=sourdough',
    ],
    ['/evidence/matrix?view=all&collapse=dom-oven', '/evidence/matrix?view=all&collapse=oven'],
    ['/timeline?era=era-brick-oven', '/timeline?era=brick-oven'],
    ['/references?section=sec-2-1', '/references?section=2-1'],
    [`/evidence/studies?study=${study?.id}`, `/evidence/studies?study=${study?.id.replace('study-', '')}`],
  ])('is %s, and becomes %s', (address, tidy) => {
    expect(tidyIds(index, address)).toBe(tidy)
    expect(tidyIds(index, tidy)).toBe(tidy)
  })

  test.each([
    '/algorithms/autolyse',
    '/algorithms/alg-unheard-of',
    '/algorithms?q=alg-autolyse',
    '/search?kind=claim&q=alg-autolyse',
    '/algorithms?algorithm=constructor-a',
  ])('is not %s', (address) => {
    expect(tidyIds(index, address)).toBe(address)
  })

  test('is none that has the slug of a thing, though it looks like an id', () => {
    const [era] = corpus.eras
    if (!era) throw new Error('The small survey has no era.')
    const other = createIndex({ ...corpus, eras: [...corpus.eras, { ...era, id: 'era-era-of-steam' }] })
    expect(tidyIds(other, '/timeline?era=era-of-steam')).toBe('/timeline?era=era-of-steam')
  })
})
