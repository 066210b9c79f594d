import { isStopWord } from './expandWord.ts'
import type { QueryPart } from './parseQuery.ts'
import type { Relaxation } from './types.ts'

const MOST = 5
const MOST_TRIED = 8

/** How much a query finds, and whether only by some of its words. */
type Found = { count: number; relaxed: boolean }

type Means = {
  count: (query: string) => Found
  /** A phrase with its spelling corrected, without quotation marks; nothing where it needs no correction. */
  correctPhrase: (phrase: QueryPart) => string | undefined
}

/**
 * Queries near this one that find more than it does, most first: with one part
 * left out, with a phrase corrected or without its quotation marks; where none
 * of these finds anything, with one part alone. Where the whole query finds
 * something, only what has all words of the other counts.
 */
export function findRelaxations(
  parts: readonly QueryPart[],
  whole: Found,
  { count, correctPhrase }: Means,
): Relaxation[] {
  const least = whole.relaxed ? 0 : whole.count
  const toRelaxation = (label: string, query: string): Relaxation[] => {
    if (query === '') return []
    const found = count(query)
    if (found.count <= least || (whole.count > 0 && found.relaxed)) return []
    return [{ label, query, count: found.count }]
  }
  const replace = (part: QueryPart, pieces: readonly string[]) =>
    parts.flatMap((other) => (other === part ? pieces : [other.source])).join(' ')

  const tried = parts.filter((part) => !isCommon(part)).slice(0, MOST_TRIED)
  const phrases = tried.filter((part) => part.as === 'phrase' && !part.excluded)
  const near = [
    ...phrases.flatMap((part) => {
      const corrected = correctPhrase(part)
      const query = corrected === undefined ? '' : replace(part, [`"${corrected}"`])
      return toRelaxation(`for ${query}`, query)
    }),
    ...phrases.flatMap((part) => toRelaxation('without the quotation marks', replace(part, [unquote(part)]))),
    ...tried.flatMap((part) => toRelaxation(`without ${part.source}`, replace(part, []))),
  ]
  const found =
    near.length > 0 || tried.length < 3
      ? near
      : tried.flatMap(({ source }) => toRelaxation(`only ${source}`, source))
  return found.sort((a, b) => b.count - a.count).slice(0, MOST)
}

/** Whether a part is a word such as “of”: alone it finds nearly everything, and nothing is found for want of it. */
const isCommon = (part: QueryPart) => part.as === 'words' && !part.excluded && part.words.every(isStopWord)

const unquote = (part: QueryPart) =>
  'words' in part ? part.words.map(({ raw }) => raw).join(' ') : part.source
