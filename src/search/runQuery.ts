import type { NamedRecord, Names } from './createNames.ts'
import type { Postings } from './createPostings.ts'
import type { Vocabulary } from './createVocabulary.ts'
import { expandWord, findSplit, isStopWord, type QueryWord } from './expandWord.ts'
import { type Match, matchWords } from './matchWords.ts'
import type { QueryPart } from './parseQuery.ts'
import { type Choices, resolveFilter } from './resolveFilter.ts'
import { toWordTerm, type Word } from './splitWords.ts'
import type { SearchRecord } from './types.ts'

/** A corpus taken apart for searching. */
export type Engine = { postings: Postings; names: Names; vocabulary: Vocabulary; choices: Choices }

/** What a query finds, before ranking. */
export type Run = {
  matches: readonly Match[]
  words: readonly QueryWord[]
  /** Records that are called what was asked for, whole. */
  named: ReadonlyMap<number, NamedRecord>
  relaxed: boolean
}

/** The weight from which a field speaks of the record itself, not of its neighbours. */
export const OWN_WORDS = 2

type Test = (record: SearchRecord, position: number) => boolean

/** Finds everything that these parts of a query ask for, of whatever kind. */
export function runQuery(engine: Engine, parts: readonly QueryPart[]): Run {
  const { postings, names } = engine
  const tests = parts.flatMap((part) => toTest(engine, part) ?? [])
  const passes = (position: number) => {
    const record = postings.records[position]
    return record !== undefined && tests.every((test) => test(record, position))
  }
  const typed = joinNeighbours(engine.vocabulary, parts)
  const phrases = parts.flatMap((part) => (part.as === 'phrase' && !part.excluded ? part.words : []))
  const sought = parts.flatMap((part) => ('words' in part && !part.excluded ? part.words : []))
  const named = new Map<number, NamedRecord>()
  for (const part of parts) {
    if (part.as !== 'identifier' || part.excluded) continue
    for (const found of names.identified(part.identifier)) named.set(found.record, found)
  }
  for (const found of names.named(sought.map(({ term }) => term).join(' '))) named.set(found.record, found)
  for (const position of named.keys()) if (!passes(position)) named.delete(position)

  const exactly = phrases.map((word): QueryWord => literally(word))
  const find = (words: readonly QueryWord[], enough: number) =>
    matchWords(postings, words).filter((match) => match.words >= enough && passes(match.record))
  const answer = (matches: readonly Match[], words: readonly QueryWord[], relaxed: boolean): Run => {
    const known = new Set(matches.map(({ record }) => record))
    const others = [...named.keys()].filter((position) => !known.has(position))
    const whole = others.map((record): Match => ({ record, score: 0, words: words.length }))
    return { matches: [...matches, ...whole], words, named, relaxed }
  }

  if (typed.length + exactly.length === 0) {
    // Nothing but filters: all that passes. Without any, nothing was asked.
    const all = tests.length
      ? postings.records.map((_, record): Match => ({ record, score: 0, words: 0 }))
      : []
    return answer(
      all.filter(({ record }) => passes(record)),
      [],
      false,
    )
  }
  let words: QueryWord[] = []
  for (const reading of ['closely', 'widely'] as const) {
    words = [...exactly, ...typed.flatMap((word) => readWord(engine, word, reading))]
    const matches = find(words, words.length)
    if (matches.length + named.size > 0) return answer(matches, words, false)
  }
  words = [...exactly, ...typed.flatMap((word) => readWord(engine, word, 'apart'))].map(
    withoutShortBeginnings,
  )
  return answer(find(words, Math.max(1, Math.ceil(words.length / 3))), words, true)
}

const literally = ({ raw, term }: Word): QueryWord => ({
  typed: raw,
  variants: [{ term, how: 'exact', factor: 1 }],
})

/** With only some of the words to go by, a beginning such as "sit" of "site" is chance. */
function withoutShortBeginnings({ typed, variants }: QueryWord): QueryWord {
  return { typed, variants: variants.filter(({ how }) => how !== 'prefix' || typed.length > 3) }
}

/**
 * A typed word with its variants; two words, where it is two that were written
 * as one. Read apart from its fellows it is not cut: half of it means nothing.
 */
function readWord(
  { vocabulary, postings }: Engine,
  word: Word,
  reading: 'closely' | 'widely' | 'apart',
): QueryWord[] {
  const typed = word.raw
  const parts = vocabulary.has(word.term) ? undefined : postings.compounds.get(word.term)
  if (parts) return parts.map((term) => ({ typed, variants: [{ term, how: 'exact', factor: 1 }] }))
  const variants = expandWord(vocabulary, word, reading === 'widely')
  const known = variants.some(({ how }) => how !== 'corrected')
  const split = known || reading === 'apart' ? undefined : findSplit(vocabulary, word)
  if (!split) return [{ typed, variants }]
  return split.map((term) => ({ typed, variants: [{ term, how: 'corrected', factor: 0.9 }] }))
}

/** The words asked for without quotation marks; "data set" also stands for "dataset" where a text has that. */
function joinNeighbours(vocabulary: Vocabulary, parts: readonly QueryPart[]): Word[] {
  const all = parts.flatMap((part) => (part.as === 'words' && !part.excluded ? part.words : []))
  const telling = all.filter((word) => !isStopWord(word))
  const kept = (telling.length ? telling : all).map((word) => ({ ...word }))
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

/** What a record must pass for a part that is not ranked: filters, phrases, identifiers, exclusions. */
function toTest(engine: Engine, part: QueryPart): Test | undefined {
  if (part.as === 'words' && !part.excluded) return undefined
  const test = toPositiveTest(engine, part)
  return part.excluded ? (record, position) => !test(record, position) : test
}

function toPositiveTest({ postings, names, choices }: Engine, part: QueryPart): Test {
  if (part.as === 'filter') return resolveFilter(choices, part.filter, part.value) ?? (() => false)
  if (part.as === 'identifier') {
    const found = new Set(names.identified(part.identifier).map(({ record }) => record))
    return (_, position) => found.has(position)
  }
  const sequence = part.words.map(({ term }) => postings.numberOf(term))
  // Leaving out a word leaves out what is about it, not what only stands beside such things.
  const least = part.excluded ? OWN_WORDS : 0
  return ({ fields }, position) =>
    fields.some(({ weight }, at) => weight >= least && holds(postings.sequenceOf(position, at), sequence))
}

/** Whether a row of numbers stands, unbroken, in another. */
function holds(whole: Int32Array, row: readonly number[]): boolean {
  const first = row[0] ?? -1
  for (let at = whole.indexOf(first); at >= 0; at = whole.indexOf(first, at + 1)) {
    if (row.every((number, step) => whole[at + step] === number)) return true
  }
  return false
}
