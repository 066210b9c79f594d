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
  const togetherness = createTogetherness(engine, run)
  const closely = first
    .slice(0, LOOKED_AT_CLOSELY)
    .map(({ record, score, words }): Match => ({ record, score: score * (1 + togetherness(record)), words }))
  const ranked = [...closely, ...first.slice(LOOKED_AT_CLOSELY)].sort(compare)
  return rerank(engine, run, ranked).slice(0, limit)
}

/** What a match counts for at first sight: what goes by the very name that was asked for, more than all else. */
export function toRankScore({ named }: Run): (match: Match) => number {
  return ({ record, score }) => (named.has(record) ? Infinity : score)
}

/**
 * A function that tells what is gained where all words of the query stand in
 * one field of a record's own: the more, the more of a name they make up.
 */
function createTogetherness({ postings }: Engine, { words }: Run): (position: number) => number {
  // A bit for each word; so many words never stand together.
  if (words.length > 30) return () => 0
  const bits = new Map<number, number>()
  for (const [at, { variants }] of words.entries()) {
    for (const { term } of variants) {
      const number = postings.numberOf(term)
      if (number >= 0) bits.set(number, (bits.get(number) ?? 0) | (1 << at))
    }
  }
  const all = (1 << words.length) - 1
  const hasAll = (sequence: Int32Array) => {
    let seen = 0
    for (let at = 0; at < sequence.length && seen !== all; at++) seen |= bits.get(sequence[at] ?? -1) ?? 0
    return seen === all
  }
  return (position) => {
    let most = 0
    postings.records[position]?.fields.forEach(({ naming, weight }, field) => {
      if (weight < OWN_WORDS) return
      const sequence = postings.sequenceOf(position, field)
      if (!hasAll(sequence)) return
      most = Math.max(most, TOGETHER + (naming ? Math.min(1, words.length / sequence.length) : 0))
    })
    return most
  }
}
