import type { Matrix } from '#corpus/createMatrix.ts'
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

/** A row as drawn, with what its family's heading needs. */
export type MatrixRow = {
  algorithm: Algorithm
  family: string
  /** How many rows the family has; 0 where an earlier row heads it. */
  heads: number
  /** True where this row heads its family on a narrow screen. */
  headsNarrow: boolean
  /** True where a narrow screen leaves it out, since nothing there ties it. */
  elsewhere: boolean
  marks: readonly MarkedCell[]
}

type LayoutInput = {
  matrix: Matrix
  tiesByAlgorithm: ReadonlyMap<string, readonly Tie[]>
  collapse: readonly string[]
  /** The domain that a narrow screen shows. */
  narrow: DomainId | undefined
}

/** The id of a cell's link. Slugs hold single hyphens only, so two keep them apart. */
export function toCellId({ algorithm, application }: Pick<Tie, 'algorithm' | 'application'>): string {
  return `cell-${toSlug(algorithm)}--${toSlug(application)}`
}

/** The matrix as a table draws it: groups of columns, and rows with the cells that hold a mark. */
export function layoutMatrix({ matrix, tiesByAlgorithm, collapse, narrow }: LayoutInput) {
  const several = matrix.groups.length > 1
  const groups: MatrixGroup[] = matrix.groups.map((group) => ({
    ...group,
    // A domain that is shown alone has nothing to make room for.
    collapsed: several && collapse.includes(group.domain.id),
    elsewhere: several && group.domain.id !== narrow,
  }))
  const open = groups.filter(({ collapsed }) => !collapsed).flatMap(({ applications }) => applications)
  const columnOf = new Map<string, number>(open.map(({ id }, column) => [id, column]))
  const onNarrow = new Set<string>(
    groups
      .filter(({ elsewhere }) => !elsewhere)
      .flatMap(({ applications }) => applications.map(({ id }) => id)),
  )
  const families = matrix.families.map(({ name, algorithms }): MatrixRow[] => {
    const isElsewhere = ({ id }: Algorithm) =>
      !(tiesByAlgorithm.get(id) ?? []).some(({ application }) => onNarrow.has(application))
    const firstNarrow = algorithms.find((algorithm) => !isElsewhere(algorithm))
    return algorithms.map((algorithm, at) => ({
      algorithm,
      family: name,
      heads: at === 0 ? algorithms.length : 0,
      headsNarrow: algorithm === firstNarrow,
      elsewhere: isElsewhere(algorithm),
      marks: (tiesByAlgorithm.get(algorithm.id) ?? [])
        .flatMap((tie) => {
          const column = columnOf.get(tie.application)
          return column === undefined ? [] : [{ id: toCellId(tie), column }]
        })
        .sort((a, b) => a.column - b.column),
    }))
  })
  return { groups, families }
}
