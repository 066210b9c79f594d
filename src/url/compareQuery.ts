import type { Index } from '#corpus/createIndex.ts'
import { toSlug } from '#corpus/slug.ts'
import type { Algorithm, AlgorithmId } from '#corpus/types.ts'
import { paths } from './paths.ts'

/** How many algorithms fit side by side. */
export const MOST_COMPARED = 4

/** What an address asks to compare. */
type CompareQuery = {
  algorithms: Algorithm[]
  /** True where rows in which all are alike are left out. */
  differences: boolean
  /** What is unknown, or too many. */
  dropped: string[]
}

const DIFFERENCES = 'differences'

/** The algorithms an address asks to compare, each once, and whether only by their differences. */
export function readCompareQuery(params: URLSearchParams, index: Index): CompareQuery {
  const algorithms: Algorithm[] = []
  const dropped: string[] = []
  for (const slug of new Set(params.getAll('algorithm'))) {
    const algorithm = index.algorithmById.get(`alg-${slug}`)
    if (algorithm && algorithms.length < MOST_COMPARED) algorithms.push(algorithm)
    else dropped.push(cut(slug))
  }
  for (const [key, value] of params) {
    if (key !== 'algorithm' && !(key === 'view' && value === DIFFERENCES))
      dropped.push(cut(`${key}=${value}`))
  }
  return { algorithms, differences: params.get('view') === DIFFERENCES, dropped }
}

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

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
