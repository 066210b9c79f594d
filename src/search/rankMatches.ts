import { takeHighest } from '#lib/takeHighest.ts'
import type { Match } from './createMatcher.ts'
import { likelihoodOf } from './likelihoodOf.ts'
import { rerank } from './rerank.ts'
import type { Engine, Run } from './runQuery.ts'

/** How many of the best are weighed once more than by their words alone. */
export const LOOKED_AT_CLOSELY = 50

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
  const closely = first
    .slice(0, LOOKED_AT_CLOSELY)
    .map(
      ({ record, score, words }): Match => ({ record, score: score * (1 + run.togetherness(record)), words }),
    )
  const ranked = [...closely, ...first.slice(LOOKED_AT_CLOSELY)].sort(compare)
  return rerank(engine, run, ranked).slice(0, limit)
}

/** What a match counts for at first sight: what goes by the very name that was asked for, more than all else. */
export function toRankScore({ named }: Run): (match: Match) => number {
  return ({ record, score }) => (named.has(record) ? Infinity : score)
}
