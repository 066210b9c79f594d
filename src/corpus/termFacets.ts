import { groupBy } from '#lib/groupBy.ts'
import type { Facet } from './facets.ts'
import type { Term } from './types.ts'

/** What is unusual about a printed wording, in words for readers. */
export const TERM_KIND_WORDS: Record<Term['kind'], string> = {
  'translation-slip': 'Translation slip',
  'non-standard': 'Not the usual word',
  'likely-error': 'Probably a mistake',
  conceptual: 'Mixed-up concept',
  ambiguous: 'Open to two readings',
  grammar: 'Grammar',
}

/** The facet of what is unusual about a term; kinds that occur, commonest first. */
export function createTermKindFacet(terms: readonly Term[]): Facet<Term> {
  const kinds = [...groupBy(terms, ({ kind }) => [kind])].sort(([, a], [, b]) => b.length - a.length)
  return {
    key: 'kind',
    label: 'Kind',
    values: kinds.map(([kind]) => ({ value: kind, label: TERM_KIND_WORDS[kind] })),
    valuesOf: ({ kind }) => [kind],
  }
}
