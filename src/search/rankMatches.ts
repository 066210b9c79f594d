import { takeHighest } from '#lib/takeHighest.ts'
import { likelihoodOf } from './likelihoodOf.ts'
import type { Match } from './matchWords.ts'
import { rerank } from './rerank.ts'
import type { Engine, Run } from './runQuery.ts'
import { OWN_WORDS } from './toTest.ts'

/** How many of the best are weighed once more than by their words alone. */
export const LOOKED_AT_CLOSELY = 50
/** What it is worth when one field has all the words, not several fields some each. */
const TOGETHER = 0.8

/**
 * The matches, best first, at most so many.
 *
 * What is called exactly what was asked for stands before everything else.
 * Close calls among the first are settled by Fuse, which weighs whole fields.
 */
export function rankMatches(engine: Engine, run: Run, matches: readonly Match[], limit: number): Match[] {
  const { records } = engine.postings
  const isNamed = ({ record }: Match) => Number(run.named.has(record))
  const isCalledSo = ({ record }: Match) => Number(run.named.get(record)?.name === records[record]?.name)
  const likelihood = ({ record }: Match) => likelihoodOf(records[record]?.kind ?? 'claim')
  const compare = (a: Match, b: Match) =>
    isNamed(b) - isNamed(a) ||
    (isNamed(a) && (likelihood(b) - likelihood(a) || isCalledSo(b) - isCalledSo(a))) ||
    b.score - a.score ||
    a.record - b.record
  const first = takeHighest(matches, Math.max(limit, LOOKED_AT_CLOSELY), toRankScore(run)).sort(compare)
  const closely = first.slice(0, LOOKED_AT_CLOSELY).map((match) => ({
    ...match,
    score: match.score * (1 + togetherness(engine, run, match.record)),
  }))
  const ranked = [...closely, ...first.slice(LOOKED_AT_CLOSELY)].sort(compare)
  return rerank(engine, run, ranked).slice(0, limit)
}

/** What a match counts for at first sight: what goes by the very name that was asked for, more than all else. */
export function toRankScore({ named }: Run): (match: Match) => number {
  return ({ record, score }) => (named.has(record) ? Infinity : score)
}

/**
 * What is gained where all words of the query stand in one field of a record's
 * own: the more, the more of a name they make up.
 */
function togetherness({ postings }: Engine, { words }: Run, position: number): number {
  const numbers = words.map(({ variants }) => variants.map(({ term }) => postings.numberOf(term)))
  let most = 0
  postings.records[position]?.fields.forEach(({ naming, weight }, field) => {
    if (weight < OWN_WORDS) return
    const sequence = postings.sequenceOf(position, field)
    if (!numbers.every((any) => any.some((number) => sequence.includes(number)))) return
    most = Math.max(most, TOGETHER + (naming ? Math.min(1, words.length / sequence.length) : 0))
  })
  return most
}
