import type { Postings } from './createPostings.ts'
import { expandWord, findSplit, isStopWord, type QueryWord } from './expandWord.ts'
import type { QueryPart } from './parseQuery.ts'
import type { Vocabulary } from './prepareVocabulary.ts'
import { readQuestion, type Subjects } from './readQuestion.ts'
import { toWordTerm, type Word } from './splitWords.ts'
import type { Kind } from './types.ts'

/** What words can be read with: those of the corpus, and the hyphenated among them. */
type Lexicon = { vocabulary: Vocabulary; postings: Pick<Postings, 'compounds'>; subjects: Subjects }

/** The words a query is looking for, and the kinds of things it asks for. */
type Wanted = { words: QueryWord[]; kinds: ReadonlySet<Kind> }

/**
 * How freely words are read. Closely: as they stand, mended only where they
 * stand nowhere. Widely: as anything they may be a slip of, which their fellows
 * must bear out. Apart: each for itself, when no thing has them all.
 */
export type Reading = 'closely' | 'widely' | 'apart'

/** What a query is looking for, each word with all it may stand for in this reading. */
export function readWords(lexicon: Lexicon, parts: readonly QueryPart[], reading: Reading): Wanted {
  const wanted = parts.filter(({ excluded }) => !excluded)
  const phrased = wanted.flatMap((part) => (part.as === 'phrase' ? part.words : []))
  const loose = wanted.flatMap((part) => (part.as === 'words' ? part.words : []))
  const told = joinNeighbours(lexicon.vocabulary, dropRepeated(loose))
  const { optional, kinds } = readQuestion(told, lexicon.subjects)
  const words = [
    ...phrased.map(
      ({ raw, term }): QueryWord => ({ typed: raw, variants: [{ term, how: 'exact', factor: 1 }] }),
    ),
    ...told.flatMap((word) => {
      const read = readWord(lexicon, word, loose.length > 1 ? reading : 'closely')
      return optional.has(word) ? read.map((one) => ({ ...one, optional: true })) : read
    }),
  ]
  return { words: reading === 'apart' ? words.map(withoutGuesses) : words, kinds }
}

/** A typed word with its variants; two words, where it is two that were written as one. */
function readWord({ vocabulary, postings }: Lexicon, word: Word, reading: Reading): QueryWord[] {
  const typed = word.raw
  const parts = vocabulary.has(word.term) ? undefined : postings.compounds.get(word.term)
  if (parts) return parts.map((term) => ({ typed, variants: [{ term, how: 'exact', factor: 1 }] }))
  const variants = expandWord(vocabulary, word, reading === 'widely')
  const known = variants.some(({ how }) => how !== 'corrected')
  // Apart from its other half, half of a word means nothing; and what two halves did not find, a correction may.
  const whole = known || reading === 'apart' || (reading === 'widely' && variants.length > 0)
  const split = whole ? undefined : findSplit(vocabulary, word)
  if (!split) return [{ typed, variants }]
  return split.map((term) => ({ typed, variants: [{ term, how: 'corrected', factor: 0.9 }] }))
}

/** Words without those that stood before. */
function dropRepeated(words: readonly Word[]): Word[] {
  return [...new Map(words.toReversed().map((word) => [word.term, word])).values()].reverse()
}

/** Words without those too common to tell anything; "data set" also stands for "dataset", where a text has that. */
function joinNeighbours(vocabulary: Vocabulary, words: readonly Word[]): Word[] {
  const telling = words.filter((word) => !isStopWord(word))
  const kept = (telling.length ? telling : words).map((word) => ({ ...word }))
  for (const [at, word] of kept.entries()) {
    const next = kept[at + 1]
    const joined = toWordTerm(word.raw + (next?.raw ?? ''))
    if (next && !word.joined && vocabulary.has(joined)) {
      word.joined = joined
      next.joined ??= joined
    }
  }
  return kept
}

/** With only some of the words to go by, "site" for "sit" is chance, and so is a correction of a short word. */
function withoutGuesses({ variants, ...word }: QueryWord): QueryWord {
  const least = { exact: 0, prefix: 4, corrected: 8 }
  return { ...word, variants: variants.filter(({ how }) => word.typed.length >= least[how]) }
}
