/** A marked cell of the matrix: which one, and how far to the right it stands. */
export type MarkedCell = { id: string; column: number }

/** How many rows with marks a page is. */
const PAGE = 8

/**
 * The cell that a key leads to from this one, or nothing where it leads nowhere.
 *
 * Left and right stay in the row. Up and down go to the next row that has a
 * mark, to the one nearest to this column: in a matrix this empty, keeping to
 * the column itself would strand the reader. Home and End go to the ends of
 * the row, with Ctrl to the ends of the table; the page keys eight rows on.
 */
export function findNextCell(
  rows: readonly (readonly MarkedCell[])[],
  from: string,
  key: string,
  ctrl = false,
): MarkedCell | undefined {
  const marked = rows.filter((row) => row.length > 0)
  const at = marked.findIndex((row) => row.some(({ id }) => id === from))
  const row = marked[at] ?? []
  const nth = row.findIndex(({ id }) => id === from)
  const here = row[nth]
  if (!here) return undefined
  switch (key) {
    case 'ArrowLeft':
      return row[nth - 1]
    case 'ArrowRight':
      return row[nth + 1]
    case 'ArrowUp':
      return nearest(marked[at - 1], here.column)
    case 'ArrowDown':
      return nearest(marked[at + 1], here.column)
    case 'PageUp':
      return at > 0 ? nearest(marked[Math.max(0, at - PAGE)], here.column) : undefined
    case 'PageDown':
      return nearest(marked[Math.min(marked.length - 1, at + PAGE)], here.column)
    case 'Home':
      return (ctrl ? marked[0] : row)?.[0]
    case 'End':
      return (ctrl ? marked.at(-1) : row)?.at(-1)
    default:
      return undefined
  }
}

function nearest(row: readonly MarkedCell[] | undefined, column: number): MarkedCell | undefined {
  const distance = (cell: MarkedCell) => Math.abs(cell.column - column)
  return row?.toSorted((a, b) => distance(a) - distance(b))[0]
}
