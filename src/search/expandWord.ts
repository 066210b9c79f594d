import { foldText } from './foldText.ts'
import type { Correction } from './prepareCorrector.ts'
import type { Vocabulary } from './prepareVocabulary.ts'
import type { Word } from './splitWords.ts'
import type { How } from './types.ts'

/** A word of the corpus that a word of the query may stand for, and how much that is worth. */
export type Variant = { term: string; how: Exclude<How, 'name'>; factor: number }

/** One word of the query with all it may stand for. */
export type QueryWord = {
  typed: string
  variants: readonly Variant[]
  /** True where a thing need not have it. */
  optional?: boolean
}

const MOST_COMPLETIONS = 40
/** What a longer word counts for where the word that was typed stands in texts itself. */
const LESS_IF_KNOWN = 0.6

/** What a word of the same stem counts for. */
const RELATED = 0.4

/** No two words are longer together; to try each place of a thousand letters takes long. */
const LONGEST_SPLIT = 60

/** Words that tell nothing apart, and those of questions; they count only inside a phrase, or when nothing else was asked. */
const STOP_WORDS = new Set(
  `a about am an and any are as at be been between but by can could did do does for from had has have how i if
  in into is it its me mean means my no not of on or other others our should so some tell than that the their them there these they
  this those to us use used uses using versus via vs was we were what when where which who whose why will with would you
  your`.split(/\s+/),
)

/** Whether a word is too common to narrow anything. */
export function isStopWord({ raw }: Word): boolean {
  return STOP_WORDS.has(foldText(raw).replace(/['’](?:s|re)$/, ''))
}

/**
 * What a typed word may stand for: itself, a word it begins, and if there is
 * none of these, or if `widely`, words it may be a misspelling of; at last,
 * words of its stem.
 *
 * A single letter and a sign such as C++ are taken at their word.
 */
export function expandWord(vocabulary: Vocabulary, word: Word, widely: boolean): Variant[] {
  const { term, joined } = word
  const variants: Variant[] = []
  if (vocabulary.has(term)) variants.push({ term, how: 'exact', factor: 1 })
  if (joined && vocabulary.has(joined)) variants.push({ term: joined, how: 'exact', factor: 0.95 })
  if (/[+#]/.test(term)) return variants
  // “1980s” stands for its years.
  const decade = /^((?:1\d|20)\d)0s$/.exec(term)?.[1]
  if (decade) {
    for (const year of vocabulary.complete(decade, MOST_COMPLETIONS))
      if (/^\d{4}$/.test(year)) variants.push({ term: year, how: 'exact', factor: 0.9 })
    return variants
  }
  const short = term.length < 2 || /^\d{1,2}$/.test(term)
  if (!short) {
    // “paper” is probably not the beginning of “Papert” where texts speak of papers.
    const known = variants.length > 0
    for (const longer of vocabulary.complete(term, MOST_COMPLETIONS)) {
      const factor = 0.45 + 0.4 * (term.length / longer.length)
      variants.push({ term: longer, how: 'prefix', factor: known ? factor * LESS_IF_KNOWN : factor })
    }
  }
  if (!short && (variants.length === 0 || widely)) {
    const corrections = correctWord(vocabulary, word, widely)
    // Where one letter explains the word, two letters do not, unless nothing else will do.
    const most = widely ? Infinity : (corrections[0]?.distance ?? 0) + 0.5
    for (const [rank, { term: other, distance }] of corrections.entries()) {
      if (distance > most || variants.some((variant) => variant.term === other)) continue
      variants.push({ term: other, how: 'corrected', factor: 0.5 / (1 + rank / 3) })
    }
  }
  if (!short && variants.length === 0) {
    for (const other of vocabulary.relate(term)) {
      variants.push({ term: other, how: 'corrected', factor: RELATED })
    }
  }
  return variants
}

/**
 * Words that a misspelt one may stand for, likeliest first. Where bringing both
 * spellings of a word into one form made a slip worse (“foerst” to “ferst”, as
 * if it were “oedema”), the word as it was typed is nearer.
 */
function correctWord(vocabulary: Vocabulary, { raw, term }: Word, widely: boolean): readonly Correction[] {
  const corrections = vocabulary.correct(term, widely)
  const typed = foldText(raw)
  if (typed === term) return corrections
  const nearest = new Map<string, Correction>()
  for (const correction of [...vocabulary.correct(typed, widely), ...corrections]) {
    const known = nearest.get(correction.term)
    if (!known || correction.distance < known.distance) nearest.set(correction.term, correction)
  }
  return [...nearest.values()].sort((a, b) => a.distance - b.distance)
}

/** The two known words that were written as one, if any: "ryeflour". A word such as “for” is no half of any: “forrye”. */
export function findSplit(vocabulary: Vocabulary, { term }: Word): [string, string] | undefined {
  if (term.length > LONGEST_SPLIT) return undefined
  for (let at = term.length - 3; at >= 3; at--) {
    const [first, second] = [term.slice(0, at), term.slice(at)]
    if (STOP_WORDS.has(first) || STOP_WORDS.has(second)) continue
    if (vocabulary.has(first) && vocabulary.has(second)) return [first, second]
  }
  return undefined
}
