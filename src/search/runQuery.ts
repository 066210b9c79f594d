import { takeHighest } from '#lib/takeHighest.ts'
import type { Match, Matcher } from './createMatcher.ts'
import type { NamedRecord, Names } from './createNames.ts'
import type { Postings } from './createPostings.ts'
import { createTogetherness } from './createTogetherness.ts'
import type { QueryWord } from './expandWord.ts'
import type { QueryPart } from './parseQuery.ts'
import type { Vocabulary } from './prepareVocabulary.ts'
import type { Subjects } from './readQuestion.ts'
import { type Reading, readWords } from './readWords.ts'
import type { Choices } from './resolveFilter.ts'
import { toTest } from './toTest.ts'

/** A corpus taken apart for searching. */
export type Engine = {
  postings: Postings
  names: Names
  vocabulary: Vocabulary
  choices: Choices
  /** What all of the corpus is about. */
  subjects: Subjects
  match: Matcher
}

/** What a query finds, before ranking. */
export type Run = {
  matches: readonly Match[]
  words: readonly QueryWord[]
  /** Records that are called what was asked for, whole. */
  named: ReadonlyMap<number, NamedRecord>
  relaxed: boolean
  /** What a record gains by having words side by side. */
  togetherness: (position: number) => number
}

/** What a thing of a kind that was asked for counts for. */
const ASKED_FOR = 1.8
/** What may stand before the best that has all words. */
const NOTEWORTHY = 50
/** So many times the score makes some of the words a better answer than all of them in passing. */
const CLEARLY = 1.5
/** Names of more words are looked for only as the whole query. */
const LONGEST_NAME = 5

/**
 * Finds everything that these parts of a query ask for, of whatever kind.
 *
 * All words must be there; where that finds nothing they are read more widely,
 * and at last some of them will do: at once, where these say much more than
 * anything that has all of them only in passing.
 */
export function runQuery(engine: Engine, parts: readonly QueryPart[]): Run {
  const { postings, names, match } = engine
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
  const terms = wanted.flatMap((part) => ('words' in part ? part.words.map(({ term }) => term) : []))
  name(names.named(terms.join('')))

  const answer = (found: Found, relaxed = false): Run => {
    const { matches, words, togetherness } = found
    // Few are named, and there may be very many matches.
    const others = [...named.keys()].filter((position) => matches.every(({ record }) => record !== position))
    const whole = others.map((record): Match => ({ record, score: 0, words: words.length }))
    return {
      matches: whole.length > 0 ? [...matches, ...whole] : matches,
      words,
      named,
      relaxed,
      togetherness,
    }
  }
  const find = (reading: Reading): Found => {
    const { words, kinds } = readWords(engine, parts, reading)
    const needed = words.filter(({ optional }) => !optional).length
    let all = words.length > 0 ? match(words, reading === 'apart' ? 1 : needed) : listAll(postings)
    if (reading === 'apart') all = keepTelling(all, needed, findNamesIn(names, terms))
    const matches = tests.length > 0 ? all.filter(({ record }) => passes(record)) : all
    if (kinds.size > 0)
      for (const found of matches)
        if (kinds.has(postings.records[found.record]?.kind ?? 'claim')) found.score *= ASKED_FOR
    return { matches, words, togetherness: createTogetherness(postings, words, reading === 'apart') }
  }

  for (const reading of ['closely', 'widely'] as const) {
    const found = find(reading)
    const { matches, words } = found
    // Nothing but filters: all that passes. Without any, nothing was asked.
    if (words.length === 0) return answer(tests.length ? found : { ...found, matches: [] })
    // A name that was misspelt is still a name.
    if (matches.length > 0) name(names.named(words.map(likeliestTerm).join('')))
    if (named.size > 0) return answer(found)
    if (matches.length > 0) {
      const apart = findBetter(found, () => find('apart'))
      return apart ? answer(apart, true) : answer(found)
    }
  }
  return answer(find('apart'), true)
}

/** What one reading of a query finds. */
type Found = Pick<Run, 'matches' | 'words' | 'togetherness'>

/**
 * What is found with some of the words, where it is more to the point than
 * anything that has them all: where all have them here and there, in passing.
 */
function findBetter(found: Found, findApart: () => Found): Found | undefined {
  if (found.words.length < 2) return undefined
  const wholly = takeHighest(found.matches, NOTEWORTHY, ({ score }) => score)
  if (wholly.some(({ record }) => found.togetherness(record) > 0)) return undefined
  const apart = findApart()
  const gain = ({ record, score }: Match) => score * (1 + apart.togetherness(record))
  const whole = Math.max(...wholly.map(gain))
  const partly = takeHighest(apart.matches, NOTEWORTHY, ({ score }) => score)
  if (partly.every((match) => gain(match) < whole * CLEARLY)) return undefined
  const having = new Set(apart.matches.map(({ record }) => record))
  return {
    ...apart,
    matches: [...apart.matches, ...found.matches.filter(({ record }) => !having.has(record))],
  }
}

/** Of things that have some of the words, those that have enough of them or are called by some. */
function keepTelling(matches: readonly Match[], needed: number, called: ReadonlySet<number>): Match[] {
  const enough = Math.ceil(needed / 3)
  return matches.filter(({ record, words }) => words >= enough || called.has(record))
}

/** Records with a name that stands in a row of words, among others. */
function findNamesIn(names: Names, terms: readonly string[]): Set<number> {
  const found = new Set<number>()
  for (let from = 0; from < terms.length; from++) {
    for (let to = from + 1; to <= from + LONGEST_NAME && to <= terms.length; to++)
      for (const { record } of names.named(terms.slice(from, to).join(''))) found.add(record)
  }
  return found
}

function listAll({ records }: Postings): Match[] {
  return records.map((_, record) => ({ record, score: 0, words: 0 }))
}

/** What a word most likely stands for. */
function likeliestTerm({ variants }: QueryWord): string {
  const [first] = variants.toSorted((a, b) => b.factor - a.factor)
  return first?.term ?? ''
}
