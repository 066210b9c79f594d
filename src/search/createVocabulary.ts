import { takeHighest } from '#lib/takeHighest.ts'
import { type Correction, createCorrector } from './createCorrector.ts'

/** Every word of a corpus, ready to complete and to correct what a reader types. */
export type Vocabulary = {
  has: (term: string) => boolean
  /** Words that begin so, the most frequent first; the word itself is not among them. */
  complete: (beginning: string, most: number) => string[]
  /** Words that a misspelt or half-typed word may stand for, likeliest first; `widely` allows another slip. */
  correct: (word: string, widely: boolean) => readonly Correction[]
  /** Words of the same stem, as "cardiovascular" for "cardiology": those that share the longest beginning. */
  relate: (word: string) => string[]
}

/** A shorter beginning, or a lesser part of the word, makes no family. */
const SHORTEST_STEM = 5
const LEAST_SHARED = 0.6
const MOST_RELATED = 6

/** The vocabulary of words, each with the records it stands in. */
export function createVocabulary(
  occurrences: ReadonlyMap<string, { records: readonly unknown[] }>,
): Vocabulary {
  const words = [...occurrences.keys()].sort()
  const frequencyOf = (word: string) => occurrences.get(word)?.records.length ?? 0

  /** Where a word stands among all words, or would. */
  const placeOf = (word: string) => {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }

  /** All words that begin so. */
  const begunBy = (beginning: string) => {
    const start = placeOf(beginning)
    let end = start
    while (words[end]?.startsWith(beginning)) end++
    return words.slice(start, end)
  }

  const mostFrequent = (of: readonly string[], most: number) =>
    takeHighest(of, most, frequencyOf)
      .sort((a, b) => frequencyOf(b) - frequencyOf(a))
      .slice(0, most)

  return {
    has: (term) => occurrences.has(term),
    complete: (beginning, most) =>
      mostFrequent(begunBy(beginning), most + 1)
        .filter((word) => word !== beginning)
        .slice(0, most),
    relate: (word) => {
      const place = placeOf(word)
      const shared = Math.max(...[place - 1, place].map((at) => countShared(word, words[at] ?? '')))
      const enough = shared >= Math.max(SHORTEST_STEM, LEAST_SHARED * word.length)
      return enough ? mostFrequent(begunBy(word.slice(0, shared)), MOST_RELATED) : []
    },
    correct: createCorrector({ words, begunBy, frequencyOf }),
  }
}

/** How many letters two words have in common from the first on. */
function countShared(word: string, other: string): number {
  let shared = 0
  while (shared < word.length && word[shared] === other[shared]) shared++
  return shared
}
