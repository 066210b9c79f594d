import Fuse from 'fuse.js'
import type { Match } from './createMatcher.ts'
import type { Engine, Run } from './runQuery.ts'
import { OWN_WORDS } from './toTest.ts'
import type { Field } from './types.ts'

const FIRST = 10
/** From this share of the best score on, a call is close. */
const CLOSE = 0.9
/** What scores less is not put before the best, whatever Fuse says. */
const FAR = 0.75

const KEYS = [
  { name: 'names', weight: 3 },
  { name: 'authors', weight: 2 },
  { name: 'text', weight: 1 },
]

/**
 * The matches with the best of them, ten at most, put in order by Fuse where
 * that is needed: when a word had to be corrected, or several words leave the
 * scores close. (One word alone tells Fuse no more than it told us.)
 *
 * What goes by the very name that was asked for is left in its place.
 */
export function rerank<T extends Match>(
  { postings }: Engine,
  { words, named }: Run,
  matches: readonly T[],
): T[] {
  const start = matches.findIndex(({ record }) => !named.has(record))
  const [best, next] = start < 0 ? [] : matches.slice(start)
  if (!best || !next) return [...matches]
  const corrected = words.some(({ variants }) => variants.every(({ how }) => how === 'corrected'))
  const close = words.length > 1 && next.score >= best.score * CLOSE
  if (!corrected && !close) return [...matches]

  const first = matches.slice(start, start + FIRST).filter(({ score }) => score >= best.score * FAR)
  const documents = first.map(({ record }) => {
    const fields = postings.records[record]?.fields ?? []
    const join = (wanted: (field: Field) => boolean) =>
      fields.flatMap((field, at) => (wanted(field) ? [postings.termsOf(record, at).join(' ')] : []))
    return {
      names: join(({ naming, label }) => naming === true && label !== 'author'),
      authors: join(({ label }) => label === 'author'),
      text: join(({ naming, weight }) => !naming && weight >= OWN_WORDS),
    }
  })
  const query = words.flatMap(({ variants }) => variants[0]?.term ?? []).join(' ')
  const search = (tokenMatch: 'all' | 'any') =>
    new Fuse(documents, {
      keys: KEYS,
      useTokenSearch: true,
      tokenMatch,
      threshold: 0.3,
      isCaseSensitive: true,
      tokenize: (text) => text.split(' '),
    }).search(query)
  const all = search('all')
  const order = (all.length ? all : search('any')).map(({ refIndex }) => refIndex)
  const placed = new Set(order)
  const rest = first.map((_, at) => at).filter((at) => !placed.has(at))
  return [
    ...matches.slice(0, start),
    ...[...order, ...rest].flatMap((at) => first[at] ?? []),
    ...matches.slice(start + first.length),
  ]
}
