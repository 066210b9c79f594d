import { groupBy } from '#lib/groupBy.ts'
import type { Index } from './createIndex.ts'
import { type ApplicationGroup, groupApplications } from './groupApplications.ts'
import { type NarrowedTies, narrowTies, type TieFilter } from './narrowTies.ts'
import { orderBySimilarity } from './orderBySimilarity.ts'
import type { Algorithm, AlgorithmId, DomainId } from './types.ts'

/** How rows and columns are ordered inside their families and domains; the first is the survey's own order. */
export const MATRIX_ORDERS = ['survey', 'name', 'count', 'similarity'] as const
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

/** Rows that stand together; by similarity they are all in one family without a name. */
export type MatrixFamily = { name: string; algorithms: readonly Algorithm[] }

export type Matrix = NarrowedTies & {
  groups: readonly ApplicationGroup[]
  families: readonly MatrixFamily[]
}

type MatrixInput = TieFilter & {
  order: MatrixOrder
  /** Only the columns of this domain and the rows tied to one of them. */
  domain?: DomainId | undefined
  /** Also the algorithms that are tied to nothing shown. */
  all?: boolean
  /** An algorithm to show even if it is tied to nothing shown. */
  keep?: AlgorithmId | undefined
}

/**
 * The rows and columns of the matrix: algorithms by family and applications by
 * domain, with the ties that are asked for.
 *
 * Domains keep the survey's order; families follow the order asked for, each
 * by its name or the ties of all its algorithms. By similarity rows leave
 * their families, since only then can like stand beside like.
 */
export function createMatrix(index: Index, input: MatrixInput): Matrix {
  const { order, domain, all = false, keep, ...filter } = input
  const narrowed = narrowTies(index, filter)
  const { tiesByAlgorithm, tiesByApplication } = narrowed
  const { applicationById, corpus } = index
  const shown = ({ id }: Algorithm) =>
    all ||
    id === keep ||
    (tiesByAlgorithm.get(id) ?? []).some(
      ({ application }) => !domain || applicationById.get(application)?.domain === domain,
    )
  const algorithms = corpus.algorithms.filter(shown)
  const groups = groupApplications(corpus).filter((group) => !domain || group.domain.id === domain)
  const { ties } = narrowed
  if (order === 'similarity') return { ...narrowed, ...bySimilarity(algorithms, groups, ties) }
  const tiesOf = ({ id }: Algorithm) => tiesByAlgorithm.get(id)?.length ?? 0
  const families = [...groupBy(algorithms, ({ family }) => [family])].map(([name, members]) => ({
    name,
    algorithms: inOrder(members, order, tiesOf),
    ties: members.reduce((sum, algorithm) => sum + tiesOf(algorithm), 0),
  }))
  return {
    ...narrowed,
    groups: groups.map((group) => ({
      ...group,
      applications: inOrder(group.applications, order, ({ id }) => tiesByApplication.get(id)?.length ?? 0),
    })),
    families: inOrder(families, order, (family) => family.ties),
  }
}

function bySimilarity(
  algorithms: readonly Algorithm[],
  groups: readonly ApplicationGroup[],
  ties: NarrowedTies['ties'],
): Pick<Matrix, 'groups' | 'families'> {
  const ordered = orderBySimilarity(
    algorithms.map(({ id }) => id),
    groups.map(({ applications }) => applications.map(({ id }) => id)),
    ties.map(({ algorithm, application }) => ({ row: algorithm, column: application })),
  )
  const ranks = new Map([...ordered.rows, ...ordered.groups.flat()].map((id, at) => [id, at]))
  const ranked = <T extends { id: string }>(things: readonly T[]) =>
    things.toSorted((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0))
  return {
    groups: groups.map((group) => ({ ...group, applications: ranked(group.applications) })),
    families: algorithms.length > 0 ? [{ name: '', algorithms: ranked(algorithms) }] : [],
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
