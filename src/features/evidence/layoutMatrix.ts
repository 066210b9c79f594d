import type { Matrix } from '#corpus/createMatrix.ts'
import { toFacetValue } from '#corpus/facetValues.ts'
import type { Tie } from '#corpus/findTies.ts'
import type { ApplicationGroup } from '#corpus/groupApplications.ts'
import { toSlug } from '#corpus/slug.ts'
import type { Algorithm, DomainId } from '#corpus/types.ts'
import type { MarkedCell } from './findNextCell.ts'

/** A domain's columns as drawn: one a task, or a single one where it is collapsed. */
export type MatrixGroup = ApplicationGroup & {
  collapsed: boolean
  /** True where a narrow screen, which shows one domain at a time, leaves it out. */
  elsewhere: boolean
}

/** A row as drawn. */
export type MatrixRow = {
  algorithm: Algorithm
  ties: readonly Tie[]
  /** True where a narrow screen leaves it out, since nothing there ties it. */
  elsewhere: boolean
  marks: readonly MarkedCell[]
}

/** A family as drawn: its rows, or none where it is folded, and the ties of all of them. */
export type MatrixRows = {
  /** Empty where rows are not in families. */
  name: string
  folded: boolean
  /** How many algorithms it has here, folded or not. */
  size: number
  ties: readonly Tie[]
  rows: readonly MatrixRow[]
  elsewhere: boolean
}

type LayoutInput = {
  matrix: Matrix
  collapse: readonly string[]
  /** Families that are folded, by slug. */
  fold: readonly string[]
  /** The domain that a narrow screen shows. */
  narrow: DomainId | undefined
}

/** The id of the part of the page that holds the matrix. */
export const MATRIX = 'matrix'

/** The id of a cell's link. Slugs hold single hyphens only, so two keep them apart. */
export function toCellId({ algorithm, application }: Pick<Tie, 'algorithm' | 'application'>): string {
  return `cell-${toSlug(algorithm)}--${toSlug(application)}`
}

/** The matrix as a table draws it: groups of columns, and families of rows with the cells that hold a mark. */
export function layoutMatrix({ matrix, collapse, fold, narrow }: LayoutInput) {
  const several = matrix.groups.length > 1
  const groups: MatrixGroup[] = matrix.groups.map((group) => ({
    ...group,
    // A domain that is shown alone has nothing to make room for.
    collapsed: several && collapse.includes(group.domain.id),
    elsewhere: several && group.domain.id !== narrow,
  }))
  const open = groups.filter(({ collapsed }) => !collapsed).flatMap(({ applications }) => applications)
  const columnOf = new Map<string, number>(open.map(({ id }, column) => [id, column]))
  const here = new Set<string>(
    groups.flatMap(({ elsewhere, applications }) => (elsewhere ? [] : applications.map(({ id }) => id))),
  )
  const shown = new Set<string>(matrix.groups.flatMap(({ applications }) => applications.map(({ id }) => id)))
  const families = matrix.families.map(({ name, algorithms }): MatrixRows => {
    const rows = algorithms.map((algorithm): MatrixRow => {
      const ties = (matrix.tiesByAlgorithm.get(algorithm.id) ?? []).filter(({ application }) =>
        shown.has(application),
      )
      return {
        algorithm,
        ties,
        elsewhere: !ties.some(({ application }) => here.has(application)),
        marks: ties
          .flatMap((tie) => {
            const column = columnOf.get(tie.application)
            return column === undefined ? [] : [{ id: toCellId(tie), column }]
          })
          .sort((a, b) => a.column - b.column),
      }
    })
    const folded = name !== '' && fold.includes(toFacetValue(name))
    return {
      name,
      folded,
      size: rows.length,
      ties: rows.flatMap(({ ties }) => ties),
      rows: folded ? [] : rows,
      elsewhere: rows.every(({ elsewhere }) => elsewhere),
    }
  })
  return { groups, families }
}
