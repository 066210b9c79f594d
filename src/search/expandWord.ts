import type { Vocabulary } from './createVocabulary.ts'
import { foldText } from './foldText.ts'
import type { Word } from './splitWords.ts'
import type { How } from './types.ts'

/** A word of the corpus that a word of the query may stand for, and how much that is worth. */
export type Variant = { term: string; how: Exclude<How, 'name'>; factor: number }

/** One word of the query with all it may stand for. */
export type QueryWord = { typed: string; variants: readonly Variant[] }

const MOST_COMPLETIONS = 40

/** Words that tell nothing apart; they count only inside a phrase, or when nothing else was asked. */
const STOP_WORDS = new Set(
  'a an and are as at be by can do for from has how in into is it its of on or that the their this to was were what when where which who why with'.split(
    ' ',
  ),
)

/** Whether a word is too common to narrow anything. */
export function isStopWord({ raw }: Word): boolean {
  return STOP_WORDS.has(foldText(raw))
}

/**
 * What a typed word may stand for: itself, a word it begins, and if there is
 * none of these, or if `widely`, words it may be a misspelling of.
 *
 * A single letter and a sign such as C++ are taken at their word.
 */
export function expandWord(vocabulary: Vocabulary, word: Word, widely: boolean): Variant[] {
  const { term, joined } = word
  const variants: Variant[] = []
  if (vocabulary.has(term)) variants.push({ term, how: 'exact', factor: 1 })
  if (joined && vocabulary.has(joined)) variants.push({ term: joined, how: 'exact', factor: 0.95 })
  if (/[+#]/.test(term)) return variants
  const short = term.length < 2 || /^\d{1,2}$/.test(term)
  if (!short) {
    for (const longer of vocabulary.complete(term, MOST_COMPLETIONS)) {
      variants.push({ term: longer, how: 'prefix', factor: 0.45 + 0.4 * (term.length / longer.length) })
    }
  }
  if (!short && (variants.length === 0 || widely)) {
    const corrections = vocabulary.correct(term, widely)
    // Where one letter explains the word, two letters do not, unless nothing else will do.
    const most = widely ? Infinity : (corrections[0]?.distance ?? 0) + 0.5
    for (const [rank, { term: other, distance }] of corrections.entries()) {
      if (distance > most || variants.some((variant) => variant.term === other)) continue
      variants.push({ term: other, how: 'corrected', factor: 0.5 / (1 + rank / 3) })
    }
  }
  return variants
}

/** The two known words that were written as one, if any: "deeplearning". */
export function findSplit(vocabulary: Vocabulary, { term }: Word): [string, string] | undefined {
  for (let at = term.length - 3; at >= 3; at--) {
    const [first, second] = [term.slice(0, at), term.slice(at)]
    if (vocabulary.has(first) && vocabulary.has(second)) return [first, second]
  }
  return undefined
}
