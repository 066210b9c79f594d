import { formatCount } from '#lib/formatCount.ts'
import type { Index } from './createIndex.ts'
import { toInlineName } from './formatTie.ts'
import type { Algorithm, Application } from './types.ts'

/** An algorithm like another one, and what makes it so. */
export type SimilarAlgorithm = { algorithm: Algorithm; shared: readonly Application[]; sameFamily: boolean }

/**
 * The algorithms most like this one: those tied to the same applications, then
 * those of the same family, most shared applications first. At most `most`.
 */
export function findSimilarAlgorithms(index: Index, algorithm: Algorithm, most = 4): SimilarAlgorithm[] {
  const applicationsOf = (id: string) =>
    new Set((index.tiesByAlgorithm.get(id) ?? []).map((tie) => tie.application))
  const own = applicationsOf(algorithm.id)
  return index.corpus.algorithms
    .filter(({ id }) => id !== algorithm.id)
    .map((other) => {
      const theirs = applicationsOf(other.id)
      return {
        algorithm: other,
        shared: index.corpus.applications.filter(({ id }) => own.has(id) && theirs.has(id)),
        sameFamily: other.family === algorithm.family,
      }
    })
    .filter(({ shared, sameFamily }) => shared.length > 0 || sameFamily)
    .sort((a, b) => b.shared.length - a.shared.length || Number(b.sameFamily) - Number(a.sameFamily))
    .slice(0, most)
}

/** Why two algorithms are called alike, in words. */
export function formatSimilarity({ shared, sameFamily, algorithm }: SimilarAlgorithm): string {
  const tasks = `${formatCount(shared.length, 'task')} in common`
  return [shared.length > 0 ? tasks : '', sameFamily ? `also ${toInlineName(algorithm.family)}` : '']
    .filter(Boolean)
    .join('; ')
}
