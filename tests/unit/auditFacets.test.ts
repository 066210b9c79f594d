import { expect, test } from 'vitest'
import { auditFacets, compareVerdicts } from '#corpus/auditFacets.ts'
import { countFacets, filterBySelection } from '#corpus/facets.ts'
import { corpus, index } from '../support/corpus.ts'

const facets = auditFacets(index)

test('an audit belongs to its verdict and to the section its citation stands in', () => {
  const found = filterBySelection(corpus.audits, facets, { verdict: ['does-not-support'], section: ['2-2'] })
  expect(found.map(({ id }) => id)).toEqual(['audit-2-2-p1-c2-okafor'])
})

test('every verdict and every section is offered, those without an audit with zero', () => {
  const counts = countFacets(corpus.audits, facets, {})
  expect([...(counts.get('verdict') ?? []).values()]).toEqual([1, 1, 1, 1])
  expect(counts.get('section')?.get('abstract')).toBe(0)
})

test('sorted by verdict, the best comes first', () => {
  expect(corpus.audits.toSorted(compareVerdicts).map((audit) => audit.verdict)).toEqual([
    'supports',
    'partly-supports',
    'background-only',
    'does-not-support',
  ])
})
