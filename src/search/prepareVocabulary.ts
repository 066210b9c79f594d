import { takeHighest } from '#lib/takeHighest.ts'
import { type Correction, prepareCorrector } from './prepareCorrector.ts'

/** Every word of a corpus, ready to complete and to correct what a reader types. */
export type Vocabulary = {
  has: (term: string) => boolean
  /** Words that begin so, the most frequent first; the word itself is not among them. */
  complete: (beginning: string, most: number) => string[]
  /** Words that a misspelt or half-typed word may stand for, likeliest first; `widely` allows another slip. */
  correct: (word: string, widely: boolean) => readonly Correction[]
  /** Words of the same stem, as "bakeries" for "bakers": those that share the longest beginning. */
  relate: (word: string) => string[]
}

/** A shorter beginning, or a lesser part of the word, makes no family. */
const SHORTEST_STEM = 5
const LEAST_SHARED = 0.6
const MOST_RELATED = 6

/** The vocabulary of words, each with the records it stands in, made in short steps. */
export function* prepareVocabulary(
  occurrences: ReadonlyMap<string, { records: readonly unknown[] }>,
): Generator<void, Vocabulary, void> {
  const words = yield* sortWords(occurrences.keys())
  const frequencies = new Int32Array(words.length)
  for (const [at, word] of words.entries()) {
    frequencies[at] = occurrences.get(word)?.records.length ?? 0
    if ((at + 1) % WORDS_A_STEP === 0) yield
  }

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

  /** The places of all words that begin so: from the first to before the second. */
  const rangeOf = (beginning: string): [from: number, to: number] => [
    placeOf(beginning),
    placeOf(`${beginning}\uffff`),
  ]

  const mostFrequent = ([from, to]: [from: number, to: number], most: number) => {
    const places = Array.from({ length: to - from }, (_, at) => from + at)
    const frequencyAt = (place: number) => frequencies[place] ?? 0
    return takeHighest(places, most, frequencyAt)
      .sort((a, b) => frequencyAt(b) - frequencyAt(a))
      .slice(0, most)
      .flatMap((place) => words[place] ?? [])
  }

  const correct = yield* prepareCorrector({ words, rangeOf, frequencies })
  return {
    has: (term) => occurrences.has(term),
    complete: (beginning, most) =>
      mostFrequent(rangeOf(beginning), most + 1)
        .filter((word) => word !== beginning)
        .slice(0, most),
    relate: (word) => {
      const place = placeOf(word)
      const shared = Math.max(...[place - 1, place].map((at) => countShared(word, words[at] ?? '')))
      const enough = shared >= Math.max(SHORTEST_STEM, LEAST_SHARED * word.length)
      return enough ? mostFrequent(rangeOf(word.slice(0, shared)), MOST_RELATED) : []
    },
    correct,
  }
}

/** How many letters two words have in common from the first on. */
function countShared(word: string, other: string): number {
  let shared = 0
  while (shared < word.length && word[shared] === other[shared]) shared++
  return shared
}

const WORDS_A_STEP = 5000

/** Words in the order of their letters, sorted by first letters apart: in one go, very many take too long. */
function* sortWords(words: Iterable<string>): Generator<void, string[], void> {
  const byBeginning = new Map<string, string[]>()
  let count = 0
  for (const word of words) {
    const beginning = word.slice(0, 2)
    const known = byBeginning.get(beginning)
    if (known) known.push(word)
    else byBeginning.set(beginning, [word])
    if (++count % WORDS_A_STEP === 0) yield
  }
  const sorted: string[] = []
  for (const beginning of [...byBeginning.keys()].sort()) {
    const before = sorted.length
    for (const word of byBeginning.get(beginning)?.sort() ?? []) sorted.push(word)
    if (Math.floor(sorted.length / WORDS_A_STEP) > Math.floor(before / WORDS_A_STEP)) yield
  }
  return sorted
}
