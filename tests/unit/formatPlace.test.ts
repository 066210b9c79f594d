import { describe, expect, test } from 'vitest'
import { need } from '#corpus/createIndex.ts'
import { formatClaimPlace, formatSection, formatSectionNumber, formatSentences } from '#corpus/formatPlace.ts'
import { index } from '../support/corpus.ts'

describe('the place of a claim', () => {
  test('is named by section, paragraph and sentences', () => {
    expect(formatClaimPlace(need(index.claimById, 'claim-2-1-p1-c2'))).toBe(
      'Section 2.1, paragraph 1, sentences 2–3',
    )
    expect(formatClaimPlace(need(index.claimById, 'claim-abstract-p1-c1'))).toBe(
      'Abstract, paragraph 1, sentence 1',
    )
  })

  test('a section without a number goes by its title', () => {
    expect(formatSection({ number: 'Abstract', title: 'Abstract' })).toBe('Abstract')
    expect(formatSectionNumber({ number: 'Abstract' })).toBe('')
    expect(formatSectionNumber({ number: '2.1' })).toBe('2.1')
  })

  test.each([
    [[4], 'sentence 4'],
    [[7, 8, 9], 'sentences 7–9'],
    [[5, 2, 4], 'sentences 2, 4–5'],
    [[1, 3], 'sentences 1, 3'],
  ])('sentences %j read “%s”', (sentences, words) => {
    expect(formatSentences(sentences)).toBe(words)
  })
})
