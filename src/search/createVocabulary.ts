import { takeHighest } from '#lib/takeHighest.ts'
import { type Correction, createCorrector } from './createCorrector.ts'

/** Every word of a corpus, ready to complete and to correct what a reader types. */
export type Vocabulary = {
  has: (term: string) => boolean
  /** Words that begin so, the most frequent first; the word itself is not among them. */
  complete: (beginning: string, most: number) => string[]
  /** Words that a misspelt or half-typed word may stand for, likeliest first; `widely` allows another slip. */
  correct: (word: string, widely: boolean) => readonly Correction[]
}

/** The vocabulary of words, each with the records it stands in. */
export function createVocabulary(
  occurrences: ReadonlyMap<string, { records: readonly unknown[] }>,
): Vocabulary {
  const words = [...occurrences.keys()].sort()
  const frequencyOf = (word: string) => occurrences.get(word)?.records.length ?? 0

  /** All words that begin so. */
  const begunBy = (beginning: string) => {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle] ?? '') < beginning) low = middle + 1
      else high = middle
    }
    let end = low
    while (words[end]?.startsWith(beginning)) end++
    return words.slice(low, end)
  }

  return {
    has: (term) => occurrences.has(term),
    complete: (beginning, most) =>
      takeHighest(begunBy(beginning), most + 1, frequencyOf)
        .filter((word) => word !== beginning)
        .sort((a, b) => frequencyOf(b) - frequencyOf(a))
        .slice(0, most),
    correct: createCorrector({ words, begunBy, frequencyOf }),
  }
}
