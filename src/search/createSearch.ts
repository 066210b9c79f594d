import type { Index } from '#corpus/createIndex.ts'
import { groupBy } from '#lib/groupBy.ts'
import { takeHighest } from '#lib/takeHighest.ts'
import { createMatcher, type Match } from './createMatcher.ts'
import { createNames } from './createNames.ts'
import { createPostings } from './createPostings.ts'
import { explainHits } from './explainHits.ts'
import { findRelaxations } from './findRelaxations.ts'
import { hintsFor } from './hintsFor.ts'
import { parseQuery, type QueryPart } from './parseQuery.ts'
import { prepareVocabulary } from './prepareVocabulary.ts'
import { LOOKED_AT_CLOSELY, rankMatches, toRankScore } from './rankMatches.ts'
import { listChoices } from './resolveFilter.ts'
import { type Engine, type Run, runQuery } from './runQuery.ts'
import { splitWords } from './splitWords.ts'
import { toRecords } from './toRecords.ts'
import { type Hit, KINDS, type Kind, type Search, type SearchAnswer, type SearchRecord } from './types.ts'

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
  return toSearch({ postings, names, vocabulary, choices, subjects, match: createMatcher(postings) })
}

function toSearch(engine: Engine): Search {
  const { records } = engine.postings
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

  const search: Search['search'] = (text, { kinds, only, each, limit = LIMIT } = {}) => {
    const { parts, hints } = parseQuery(text)
    const run = runQuery(engine, parts)
    const wanted = kinds?.length || only ? run.matches.filter(toWanted(kinds, only)) : run.matches
    const countWanted = (parts: readonly QueryPart[]) => {
      const { matches, relaxed } = runQuery(engine, parts)
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
      hints: [...hints, ...hintsFor(engine, parts)],
      // These two search again, so only for whoever shows them.
      get corrected() {
        const query = correctQuery(parts, hits)
        return query === undefined ? undefined : { query, count: countWanted(parseQuery(query).parts).count }
      },
      get relaxations() {
        const { count } = countWanted(parts)
        if (count > FEW && !run.relaxed) return []
        return findRelaxations(parts, { count, relaxed: run.relaxed }, countWanted)
      },
    }
    return answer
  }
  const ids: Search['ids'] = (text, kind) => {
    const run = runQuery(engine, parseQuery(text).parts)
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

/** The query with the words that were corrected for the best hit put right; nothing if none was. */
function correctQuery(parts: readonly QueryPart[], hits: readonly Hit[]): string | undefined {
  const found = new Map<string, string[]>()
  for (const { how, typed, found: word } of hits[0]?.reasons ?? []) {
    if (how === 'corrected') found.set(typed, [...(found.get(typed) ?? []), word.toLowerCase()])
  }
  if (found.size === 0) return undefined
  return parts
    .map((part) =>
      part.as === 'words' && !part.excluded
        ? part.words.map(({ raw }) => found.get(raw)?.join(' ') ?? raw).join(' ')
        : part.source,
    )
    .join(' ')
}
