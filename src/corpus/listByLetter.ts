import { groupBy } from '#lib/groupBy.ts'
import type { Term } from './types.ts'

/** Terms under the first letter of their printed wording, A to Z; what starts with no letter comes first, under #. */
export function listByLetter(terms: readonly Term[]): { letter: string; terms: Term[] }[] {
  const letterOf = (term: Term) =>
    /\p{L}/u.exec(term.printed.normalize('NFD').slice(0, 1))?.[0].toUpperCase() ?? '#'
  const sorted = terms.toSorted((a, b) => a.printed.localeCompare(b.printed, 'en'))
  return [...groupBy(sorted, (term) => [letterOf(term)])]
    .map(([letter, terms]) => ({ letter, terms }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en'))
}
