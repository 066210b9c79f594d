import type { Index } from '#corpus/createIndex.ts'
import { groupBy } from '#lib/groupBy.ts'
import { takeHighest } from '#lib/takeHighest.ts'
import { correctQuery } from './correctQuery.ts'
import { createMatcher, type Match } from './createMatcher.ts'
import { createNames } from './createNames.ts'
import { createPostings } from './createPostings.ts'
import { explainHits } from './explainHits.ts'
import { findRelaxations } from './findRelaxations.ts'
import { hintsFor } from './hintsFor.ts'
import { isUnheard, toLoose } from './isUnheard.ts'
import type { QueryPart } from './parseQuery.ts'
import { prepareVocabulary } from './prepareVocabulary.ts'
import { LOOKED_AT_CLOSELY, rankMatches, toRankScore } from './rankMatches.ts'
import { readQuery } from './readQuery.ts'
import { listChoices } from './resolveFilter.ts'
import { type Engine, type Run, runQuery } from './runQuery.ts'
import { splitWords } from './splitWords.ts'
import { toRecords } from './toRecords.ts'
import { KINDS, type Kind, type Search, type SearchAnswer, type SearchRecord } from './types.ts'

const RECORDS_A_STEP = 5
const LIMIT = 50
/** So few things leave it open whether the one that was meant is among them. */
const FEW = 2

/** The search over a corpus, built at once. */
export function createSearch(index: Index): Search {
  const steps = prepareSearch(index)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The search over a corpus, built in short steps: whoever takes them may pause in between. */
export function prepareSearch(index: Index): Generator<void, Search, void> {
  const subjects = (index.corpus.survey.subjects ?? []).map((subject) =>
    splitWords(subject).map(({ term }) => term),
  )
  return prepareRecordSearch(toRecords(index), { choices: listChoices(index), subjects })
}

/** The search over any records, built in short steps; what `prepareSearch` does once it has a corpus's own. */
export function* prepareRecordSearch(
  records: Iterable<SearchRecord>,
  { choices, subjects }: Pick<Engine, 'choices' | 'subjects'> = { choices: new Map(), subjects: [] },
): Generator<void, Search, void> {
  const postings = createPostings()
  const names = createNames()
  for (const record of records) {
    names.add(record, postings.records.length)
    postings.add(record)
    if (postings.records.length % RECORDS_A_STEP === 0) yield
  }
  const vocabulary = yield* prepareVocabulary(postings.byTerm)
  yield
  return toSearch({ postings, names, vocabulary, choices, subjects, match: createMatcher(postings) })
}

function toSearch(engine: Engine): Search {
  const { records } = engine.postings
  const read = (text: string) => readQuery(engine.choices, text).parts
  const kindNumbers = Uint8Array.from(records, ({ kind }) => KINDS.indexOf(kind))
  const kindOf = (position: number) => KINDS[kindNumbers[position] ?? 0] ?? 'claim'
  const countKinds = ({ matches }: Run) => {
    const counts = new Int32Array(KINDS.length)
    for (const { record } of matches) {
      const kind = kindNumbers[record] ?? 0
      counts[kind] = (counts[kind] ?? 0) + 1
    }
    // Every kind has its entry, so the record is whole.
    return Object.fromEntries(KINDS.map((kind, at) => [kind, counts[at]])) as Record<Kind, number>
  }
  const toWanted = (kinds: readonly Kind[] = [], only?: readonly string[]) => {
    const ids = only && new Set(only)
    return ({ record }: Match) =>
      (kinds.length === 0 || kinds.includes(kindOf(record))) && (!ids || ids.has(records[record]?.id ?? ''))
  }

  /** Of each kind those that may be among its first few: of very many, only these are worth ranking. */
  const shortlist = (run: Run, each: number) =>
    [...groupBy(run.matches, ({ record }) => [kindOf(record)]).values()].flatMap((group) =>
      takeHighest(group, Math.max(each, LOOKED_AT_CLOSELY), toRankScore(run)),
    )

  const correctPhrase = (phrase: QueryPart) => {
    const loose = [toLoose(phrase)]
    const run = runQuery(engine, loose)
    return correctQuery(
      loose,
      explainHits(engine, run, rankMatches(engine, run, run.matches, LOOKED_AT_CLOSELY)),
    )
  }

  const search: Search['search'] = (text, { kinds, only, each, limit = LIMIT } = {}) => {
    const { parts, hints } = readQuery(engine.choices, text)
    const run = runQuery(engine, parts)
    const wanted = kinds?.length || only ? run.matches.filter(toWanted(kinds, only)) : run.matches
    const count = (query: string) => {
      const { matches, relaxed } = runQuery(engine, read(query))
      return { count: matches.filter(toWanted(kinds)).length, relaxed }
    }
    const likely = each === undefined ? wanted : shortlist(run, each)
    const ranked = rankMatches(engine, run, likely, each === undefined ? limit : likely.length)
    const kept = each === undefined ? ranked : takeOfEach(ranked, each, kindOf)
    const hits = explainHits(engine, run, kept)
    const answer: SearchAnswer = {
      hits,
      counts: countKinds(run),
      total: wanted.length,
      relaxed: run.relaxed && run.matches.length > 0,
      // What takes a look at all names, or another search, is only for whoever shows it.
      get hints() {
        return [...hints.map((text) => ({ text, tries: [] })), ...hintsFor(engine, parts)]
      },
      get corrected() {
        const query = correctQuery(parts, hits)
        return query === undefined ? undefined : { query, count: count(query).count }
      },
      get relaxations() {
        const found = run.matches.filter(toWanted(kinds)).length
        if (found > FEW && !run.relaxed) return []
        return findRelaxations(parts, { count: found, relaxed: run.relaxed }, { count, correctPhrase })
      },
      get unheard() {
        return run.matches.length === 0 && isUnheard(engine, parts)
      },
    }
    return answer
  }
  const ids: Search['ids'] = (text, kind) => {
    const run = runQuery(engine, read(text))
    const wanted = run.matches.filter(({ record }) => kindOf(record) === kind)
    return rankMatches(engine, run, wanted, wanted.length).flatMap(({ record }) => records[record]?.id ?? [])
  }
  return { search, ids }
}

/** The first so many of each kind, in the order they come. */
function takeOfEach(matches: readonly Match[], most: number, kindOf: (position: number) => Kind): Match[] {
  const taken = new Map<Kind, number>()
  return matches.filter(({ record }) => {
    const before = taken.get(kindOf(record)) ?? 0
    taken.set(kindOf(record), before + 1)
    return before < most
  })
}
