import { groupBy } from '#lib/groupBy.ts'
import type { Index } from './createIndex.ts'
import { type ApplicationGroup, groupApplications } from './groupApplications.ts'
import type { Algorithm, AlgorithmId, DomainId } from './types.ts'

/** How rows and columns are ordered inside their families and domains; the first is the survey's own order. */
export const MATRIX_ORDERS = ['survey', 'name', 'count'] as const
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

export type MatrixFamily = { name: string; algorithms: readonly Algorithm[] }

export type Matrix = { groups: readonly ApplicationGroup[]; families: readonly MatrixFamily[] }

type MatrixInput = {
  order: MatrixOrder
  /** Only the columns of this domain and the rows tied to one of them. */
  domain?: DomainId | undefined
  /** Also the algorithms that are tied to nothing shown. */
  all?: boolean
  /** An algorithm to show even if it is tied to nothing shown. */
  keep?: AlgorithmId | undefined
}

/**
 * The rows and columns of the matrix: algorithms by family and applications by domain.
 *
 * Domains keep the survey's order; families follow the order asked for, each
 * by its name or the ties of all its algorithms.
 */
export function createMatrix(index: Index, { order, domain, all = false, keep }: MatrixInput): Matrix {
  const { tiesByAlgorithm, tiesByApplication, applicationById, corpus } = index
  const shown = ({ id }: Algorithm) =>
    all ||
    id === keep ||
    (tiesByAlgorithm.get(id) ?? []).some(
      ({ application }) => !domain || applicationById.get(application)?.domain === domain,
    )
  const tiesOf = ({ id }: Algorithm) => tiesByAlgorithm.get(id)?.length ?? 0
  const families = [...groupBy(corpus.algorithms.filter(shown), ({ family }) => [family])].map(
    ([name, algorithms]) => ({
      name,
      algorithms: inOrder(algorithms, order, tiesOf),
      ties: algorithms.reduce((sum, algorithm) => sum + tiesOf(algorithm), 0),
    }),
  )
  const groups = groupApplications(corpus).filter((group) => !domain || group.domain.id === domain)
  return {
    groups: groups.map((group) => ({
      ...group,
      applications: inOrder(group.applications, order, ({ id }) => tiesByApplication.get(id)?.length ?? 0),
    })),
    families: inOrder(families, order, ({ ties }) => ties),
  }
}

/** Ties in number fall back on the survey's order, since sorting is stable. */
function inOrder<T extends { name: string }>(
  things: readonly T[],
  order: MatrixOrder,
  countOf: (thing: T) => number,
): readonly T[] {
  if (order === 'name') return things.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  return order === 'count' ? things.toSorted((a, b) => countOf(b) - countOf(a)) : things
}
