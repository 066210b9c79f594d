import type { Index } from '#corpus/createIndex.ts'
import { toSlug } from '#corpus/slug.ts'
import type { Algorithm, AlgorithmId } from '#corpus/types.ts'
import { paths } from './paths.ts'

/** How many algorithms fit side by side. */
export const MOST_COMPARED = 4

/** The algorithms an address asks to compare, each once; what is unknown or too many is named in `dropped`. */
export function readCompareQuery(
  params: URLSearchParams,
  index: Index,
): { algorithms: Algorithm[]; dropped: string[] } {
  const algorithms: Algorithm[] = []
  const dropped: string[] = []
  for (const slug of new Set(params.getAll('algorithm'))) {
    const algorithm = index.algorithmById.get(`alg-${slug}`)
    if (algorithm && algorithms.length < MOST_COMPARED) algorithms.push(algorithm)
    else dropped.push(slug.length > 40 ? `${slug.slice(0, 40)}…` : slug)
  }
  return { algorithms, dropped }
}

/** The address that compares these algorithms, in this order. */
export function toComparePath(ids: readonly AlgorithmId[]): string {
  const params = new URLSearchParams(ids.map((id) => ['algorithm', toSlug(id)]))
  return params.size ? `${paths.compare}?${params}` : paths.compare
}
