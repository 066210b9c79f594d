import type { Match } from './matchWords.ts'
import { rerank } from './rerank.ts'
import { type Engine, OWN_WORDS, type Run } from './runQuery.ts'
import type { Kind } from './types.ts'

/** How likely a thing of this kind is what a reader is after, all else being equal. */
const LIKELIHOOD: Record<Kind, number> = {
  algorithm: 1.15,
  application: 1.15,
  reference: 1.1,
  era: 1.05,
  term: 1,
  section: 1,
  theme: 1,
  study: 0.97,
  claim: 0.95,
  milestone: 0.9,
}

const LOOKED_AT_CLOSELY = 50
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
  const scored = matches.map((match) => {
    const likelihood = LIKELIHOOD[records[match.record]?.kind ?? 'claim']
    return { ...match, score: match.score * likelihood, likelihood }
  })
  const isNamed = ({ record }: Match) => Number(run.named.has(record))
  const isCalledSo = ({ record }: Match) => Number(run.named.get(record)?.name === records[record]?.name)
  const compare = (a: (typeof scored)[number], b: (typeof scored)[number]) =>
    isNamed(b) - isNamed(a) ||
    (isNamed(a) && (b.likelihood - a.likelihood || isCalledSo(b) - isCalledSo(a))) ||
    b.score - a.score ||
    a.record - b.record
  const first = takeFirst(scored, Math.max(limit, LOOKED_AT_CLOSELY), isNamed, compare)
  for (const match of first.slice(0, LOOKED_AT_CLOSELY))
    match.score *= 1 + togetherness(engine, run, match.record)
  first.sort(compare)
  return rerank(engine, run, first).slice(0, limit)
}

/** The first so many in order, without sorting those that cannot be among them. */
function takeFirst<T extends Match>(
  matches: T[],
  most: number,
  isNamed: (match: T) => number,
  compare: (a: T, b: T) => number,
): T[] {
  const scores = Float64Array.from(matches, ({ score }) => score).sort()
  const least = scores[Math.max(0, matches.length - most)] ?? 0
  return matches
    .filter((match) => match.score >= least || isNamed(match))
    .sort(compare)
    .slice(0, most)
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
