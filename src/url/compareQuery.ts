import type { Index } from '#corpus/createIndex.ts'
import { toId, toSlug } from '#corpus/slug.ts'
import type { Algorithm, AlgorithmId } from '#corpus/types.ts'
import { nameDropped, shorten } from './nameDropped.ts'
import { paths } from './paths.ts'

/** How many algorithms fit side by side. */
export const MOST_COMPARED = 4

/** What an address asked for that is not compared, by why not; texts are shortened. */
export type LeftOut = {
  /** No algorithm of the survey. */
  unknown: string[]
  /** Algorithms beyond those that fit. */
  tooMany: Algorithm[]
  /** What is no part of a comparison's address, as `key=value`. */
  parameters: string[]
}

/** What an address asks to compare. */
type CompareQuery = {
  algorithms: Algorithm[]
  /** True where rows in which all are alike are left out. */
  differences: boolean
  leftOut: LeftOut
}

const DIFFERENCES = 'differences'

/** The algorithms an address asks to compare, each once, and whether only by their differences. */
export function readCompareQuery(params: URLSearchParams, index: Index): CompareQuery {
  const known: Algorithm[] = []
  const unknown: string[] = []
  for (const slug of new Set(params.getAll('algorithm'))) {
    // In any case, as the pages of algorithms answer.
    const algorithm = index.algorithmById.get(toId('alg', slug.toLowerCase()))
    if (!algorithm) unknown.push(shorten(slug))
    else if (!known.includes(algorithm)) known.push(algorithm)
  }
  const parameters = [...params]
    .filter(([key, value]) => key !== 'algorithm' && !(key === 'view' && value === DIFFERENCES))
    .map(([key, value]) => nameDropped(key, value))
  return {
    algorithms: known.slice(0, MOST_COMPARED),
    differences: params.get('view') === DIFFERENCES,
    leftOut: { unknown, tooMany: known.slice(MOST_COMPARED), parameters },
  }
}

/** The address that compares these algorithms, in this order; by their differences alone where asked. */
export function toComparePath(ids: readonly AlgorithmId[], differences = false): string {
  const params = new URLSearchParams(ids.map((id) => ['algorithm', toSlug(id)]))
  if (differences) params.set('view', DIFFERENCES)
  return params.size ? `${paths.compare}?${params}` : paths.compare
}

/** What is compared once one more is added: at its end; where there is no room, the first makes way. */
export function addToCompared(ids: readonly AlgorithmId[], added: AlgorithmId): AlgorithmId[] {
  return ids.includes(added) ? [...ids] : [...ids, added].slice(-MOST_COMPARED)
}
