import type { NamedRecord, Names } from './createNames.ts'
import type { Postings } from './createPostings.ts'
import type { QueryWord } from './expandWord.ts'
import { type Match, matchWords } from './matchWords.ts'
import type { QueryPart } from './parseQuery.ts'
import type { Vocabulary } from './prepareVocabulary.ts'
import { readWords } from './readWords.ts'
import type { Choices } from './resolveFilter.ts'
import { toTest } from './toTest.ts'

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

/**
 * Finds everything that these parts of a query ask for, of whatever kind.
 *
 * All words must be there; where that finds nothing they are read more widely,
 * and at last some of them will do.
 */
export function runQuery(engine: Engine, parts: readonly QueryPart[]): Run {
  const { postings, names } = engine
  const tests = parts.flatMap((part) => toTest(engine, part) ?? [])
  const passes = (position: number) => {
    const record = postings.records[position]
    return record !== undefined && tests.every((test) => test(record, position))
  }
  const named = new Map<number, NamedRecord>()
  const name = (found: readonly NamedRecord[]) => {
    for (const entry of found) if (passes(entry.record)) named.set(entry.record, entry)
  }
  const wanted = parts.filter(({ excluded }) => !excluded)
  for (const part of wanted) if (part.as === 'identifier') name(names.identified(part.identifier))
  name(
    names.named(
      wanted.flatMap((part) => ('words' in part ? part.words.map(({ term }) => term) : [])).join(''),
    ),
  )

  const answer = (matches: readonly Match[], words: readonly QueryWord[], relaxed = false): Run => {
    // Few are named, and there may be very many matches.
    const others = [...named.keys()].filter((position) => matches.every(({ record }) => record !== position))
    const whole = others.map((record): Match => ({ record, score: 0, words: words.length }))
    return { matches: whole.length > 0 ? [...matches, ...whole] : matches, words, named, relaxed }
  }
  const find = (words: readonly QueryWord[], enough: number) => {
    const matches = matchWords(postings, words, enough)
    return tests.length > 0 ? matches.filter(({ record }) => passes(record)) : matches
  }

  for (const reading of ['closely', 'widely'] as const) {
    const words = readWords(engine, parts, reading)
    // Nothing but filters: all that passes. Without any, nothing was asked.
    if (words.length === 0)
      return answer(tests.length ? listAll(postings).filter(({ record }) => passes(record)) : [], [])
    const matches = find(words, words.length)
    // A name that was misspelt is still a name.
    if (matches.length > 0) name(names.named(words.map(likeliestTerm).join('')))
    if (matches.length + named.size > 0) return answer(matches, words)
  }
  const words = readWords(engine, parts, 'apart')
  return answer(find(words, Math.max(1, Math.ceil(words.length / 3))), words, true)
}

function listAll({ records }: Postings): Match[] {
  return records.map((_, record) => ({ record, score: 0, words: 0 }))
}

/** What a word most likely stands for. */
function likeliestTerm({ variants }: QueryWord): string {
  const [first] = variants.toSorted((a, b) => b.factor - a.factor)
  return first?.term ?? ''
}
