import { type Index, need } from '#corpus/createIndex.ts'
import type { Algorithm } from '#corpus/types.ts'
import { formatUses } from './formatUses.ts'

/** One thing that algorithms are compared by; `words` say all of it, so that equal words are alike. */
export type CompareRow = {
  key:
    | 'plain'
    | 'family'
    | 'paradigms'
    | 'era'
    | 'inputs'
    | 'strengths'
    | 'limits'
    | 'sources'
    | 'uses'
    | 'originals'
  label: string
  words: (algorithm: Algorithm) => string
}

/** What algorithms are compared by, in the order shown. */
export function compareRows(index: Index): CompareRow[] {
  const ties = ({ id }: Algorithm) => index.tiesByAlgorithm.get(id) ?? []
  return [
    { key: 'family', label: 'Family', words: ({ family }) => family },
    { key: 'paradigms', label: 'Learning paradigm', words: ({ paradigms }) => paradigms.join(', ') },
    {
      key: 'era',
      label: 'Era',
      words: ({ era }) => (era ? need(index.eraById, era).name : 'Spans eras'),
    },
    { key: 'plain', label: 'Principle', words: ({ principle }) => principle },
    { key: 'inputs', label: 'Takes', words: ({ inputs }) => inputs.join() },
    { key: 'strengths', label: 'Good at', words: ({ strengths }) => strengths.join() },
    { key: 'limits', label: 'Weak at', words: ({ limits }) => limits.join() },
    {
      key: 'sources',
      label: 'Editors’ sources',
      words: ({ sources, checked }) => [...sources, checked].join(),
    },
    { key: 'plain', label: 'Tied to tasks', words: (algorithm) => formatUses(ties(algorithm)) },
    {
      key: 'uses',
      label: 'Where used',
      words: (algorithm) =>
        ties(algorithm)
          .map(({ application, evidence }) => `${application} ${evidence}`)
          .join(),
    },
    { key: 'originals', label: 'Original work', words: ({ originals }) => originals.join() },
  ]
}
