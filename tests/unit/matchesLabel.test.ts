import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesLabel } from '#search/matchesLabel.ts'

describe('the filter of a long facet', () => {
  test.each([
    ['Naïve Bayes', 'NAIVE'],
    ['Rumelhart, D. E.', 'rumel'],
    ['Müller, K.', 'muller'],
    ['Brain tumor detection', 'tumour'],
    ['Brain tumour detection', 'tumou'],
    ['Anaemia screening', 'anem'],
    ['Electronic health records', 'health elec'],
    ['Reinforcement learning', 'renforcement'],
    ['Convolutional neural network', 'convoltional'],
    ['Convolutional neural network', 'convlutio'],
    ['X-ray', 'xray'],
    ['Xray', 'x-ray'],
    ['Support-vector machine', 'supportvector'],
    ['2.1 Imaging', '2.1'],
    ['C++', 'c++'],
    ['Lists (long)', '('],
    ['Anything', '   '],
    ['Anything', ''],
  ])('keeps “%s” while “%s” is typed', (label, text) => {
    expect(matchesLabel(label, text)).toBe(true)
  })

  test.each([
    ['Deep learning', 'earning'],
    ['Deep learning', 'deep forest'],
    ['Random forest', 'rain'],
    ['Genomics', 'xenomics'],
    ['Published in 2016', '2017'],
    ['Anything', '.*'],
    ['Anything', '__proto__'],
  ])('drops “%s” while “%s” is typed', (label, text) => {
    expect(matchesLabel(label, text)).toBe(false)
  })

  test('keeps a label that is typed whole, and never brings an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (label, text) => {
        expect(matchesLabel(label, label)).toBe(true)
        expect(typeof matchesLabel(label, text)).toBe('boolean')
      }),
    )
  })
})
