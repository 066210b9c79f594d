import { expect, test } from 'vitest'
import { countChecked } from '#corpus/countChecked.ts'
import { countCoverage } from '#corpus/countCoverage.ts'
import { countNamed } from '#corpus/countNamed.ts'
import { formatCount } from '#lib/formatCount.ts'
import { corpus, index } from '../support/corpus.ts'

test('a section counts each work, algorithm and application it names once', () => {
  const claims = index.claims.filter(({ section }) => section.number === '2.1')
  expect(countNamed(claims)).toEqual({ claims: 4, references: 2, algorithms: 3, applications: 2 })
  expect(countNamed([])).toEqual({ claims: 0, references: 0, algorithms: 0, applications: 0 })
})

test('coverage counts a sentence once, however many claims render it', () => {
  expect(countCoverage(corpus.sections)).toEqual({ sentences: 10, rendered: 10 })
  const [section] = corpus.sections
  const paragraphs = [
    {
      sentences: 3,
      claims: (section?.paragraphs[0]?.claims ?? []).map((claim) => ({ ...claim, sentences: [1, 2] })),
    },
  ]
  expect(countCoverage(section ? [{ ...section, paragraphs }] : [])).toEqual({ sentences: 3, rendered: 2 })
})

test('every statement with a level of checking is counted, nested ones too', () => {
  const marks = JSON.stringify(corpus).match(/"checked":"(\w+)"/g) ?? []
  const { primary, secondary, recalled } = countChecked(corpus)
  expect(primary + secondary + recalled).toBe(marks.length)
  expect(recalled).toBe(marks.filter((mark) => mark.includes('recalled')).length)
})

test('a count takes its noun in the right number', () => {
  expect([0, 1, 2].map((count) => formatCount(count, 'claim'))).toEqual(['no claims', '1 claim', '2 claims'])
  expect(formatCount(2, 'study', 'studies')).toBe('2 studies')
})
