import type { Postings } from './createPostings.ts'
import type { QueryWord } from './expandWord.ts'

/** A record that has some of the words: its position, its score, and how many of the words that are not optional. */
export type Match = { record: number; score: number; words: number }

/** A function that finds every record that has at least so many of the words, unordered. */
export type Matcher = (words: readonly QueryWord[], enough: number) => Match[]

/** What a word counts for that a thing need not have, such as one for what all of them are about. */
const LESS_IF_OPTIONAL = 0.5

/** A matcher for everything that was added by now. It works on the same few arrays every time, and leaves them empty. */
export function createMatcher(postings: Postings): Matcher {
  const size = postings.records.length
  const scores = new Float64Array(size)
  // The longest query may hold more words than a byte counts, as in “a-a-a-…”.
  const counts = new Uint16Array(size)
  const best = new Float64Array(size)
  const touched = new Int32Array(size)
  const seen = new Int32Array(size)

  /** Notes the score of one word in each record that has it; returns in how many that is. */
  const touch = ({ variants, optional }: QueryWord) => {
    const rarity = rarityOf(postings, variants) * (optional ? LESS_IF_OPTIONAL : 1)
    let count = 0
    for (const { term, factor } of variants) {
      const posting = postings.byTerm.get(term)
      if (!posting) continue
      const { records, impacts } = posting
      const worth = rarity * factor
      for (let at = 0; at < records.length; at++) {
        const record = records[at] ?? 0
        const score = worth * (impacts[at] ?? 0)
        const known = best[record] ?? 0
        if (known === 0) touched[count++] = record
        // A word counts once, however many of its variants a record has.
        if (score > known) best[record] = score
      }
    }
    return count
  }

  return (words, enough) => {
    let seenCount = 0
    for (const word of words) {
      const count = touch(word)
      for (let at = 0; at < count; at++) {
        const record = touched[at] ?? 0
        if (scores[record] === 0) seen[seenCount++] = record
        scores[record] = (scores[record] ?? 0) + (best[record] ?? 0)
        if (!word.optional) counts[record] = (counts[record] ?? 0) + 1
        best[record] = 0
      }
    }
    // Of the many records that have a common word, few have all words: only these are worth an object.
    const matches: Match[] = []
    for (let at = 0; at < seenCount; at++) {
      const record = seen[at] ?? 0
      const words = counts[record] ?? 0
      if (words >= enough) matches.push({ record, score: scores[record] ?? 0, words })
      scores[record] = 0
      counts[record] = 0
    }
    return matches
  }
}

/** How telling a word is: high for what few records have. All its variants count as one word. */
function rarityOf(postings: Postings, variants: QueryWord['variants']): number {
  const size = postings.records.length
  let frequency = 0
  for (const { term } of variants) frequency += postings.byTerm.get(term)?.records.length ?? 0
  return Math.log(1 + (size + 1) / (Math.min(frequency, size) + 0.5))
}
