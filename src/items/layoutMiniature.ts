import type { Tie } from '#corpus/findTies.ts'

type Column = { id: string; group: number; x: number }

const COLUMN = 11
const GROUP_GAP = 7
const ROW = 5

/**
 * The matrix in small: where each group's columns stand and where each tie's
 * mark does, in units of the drawing. Ties outside the given rows and columns
 * are left out.
 */
export function layoutMiniature(
  groups: readonly (readonly string[])[],
  rows: readonly string[],
  ties: readonly Pick<Tie, 'algorithm' | 'application' | 'evidence'>[],
) {
  const columns: Column[] = groups.flatMap((ids, group) => {
    const before = groups.slice(0, group).reduce((sum, { length }) => sum + length, 0)
    return ids.map((id, at) => ({ id, group, x: (before + at) * COLUMN + group * GROUP_GAP }))
  })
  const columnById = new Map(columns.map((column) => [column.id, column]))
  const rowById = new Map(rows.map((id, at) => [id, at]))
  const marks = ties.flatMap(({ algorithm, application, evidence }) => {
    const column = columnById.get(application)
    const row = rowById.get(algorithm)
    return column && row !== undefined
      ? [{ group: column.group, x: column.x, y: row * ROW + 0.75, cited: evidence === 'cited' }]
      : []
  })
  return {
    width: Math.max(1, (columns.at(-1)?.x ?? 0) + COLUMN - 1),
    height: Math.max(1, rows.length * ROW),
    columns,
    marks,
  }
}
