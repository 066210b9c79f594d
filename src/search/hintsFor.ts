import type { QueryPart } from './parseQuery.ts'
import { resolveFilter } from './resolveFilter.ts'
import type { Engine } from './runQuery.ts'

const MOST_NAMED = 6

/** What the reader should know about the parts of a query that this corpus cannot answer. */
export function hintsFor({ choices, names, postings }: Engine, parts: readonly QueryPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.as === 'filter' && !resolveFilter(choices, part.filter, part.value)) {
      if (part.filter === 'year') return ['Write years as year:2016 or year:2016-2018.']
      // A survey without an audit, say, has no verdicts.
      const known = (choices.get(part.filter) ?? []).map(({ names }) => names[0])
      if (known.length === 0) return [`Nothing in this survey can be asked for with “${part.filter}:”.`]
      const named = known.slice(0, MOST_NAMED).join(', ')
      const rest = known.length > MOST_NAMED ? ' and more' : ''
      return [`Nothing answers to “${part.filter}:${part.value}”. One can ask for ${named}${rest}.`]
    }
    if (part.as === 'identifier' && names.identified(part.identifier).length === 0) {
      return [`No work here has the identifier ${part.identifier}.`]
    }
    if (
      part.as === 'words' &&
      part.words.some(({ term }) => term.length === 1 && !postings.byTerm.has(term))
    ) {
      return ['A single letter is searched as it stands; type more for words that begin with it.']
    }
    return []
  })
}
