/** Which row meets which column. */
export type Meeting = { row: string; column: string }

/** More rounds than matrices of this kind ever take to settle. */
const MOST_ROUNDS = 40

const toRanks = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, at]))

/**
 * Rows and columns in an order that brings together those that meet the same
 * others, so that blocks appear; columns stay inside their groups, and groups
 * keep their order.
 *
 * Reciprocal averaging (M. O. Hill, Journal of Ecology 61, 1973, 237–249): each
 * row moves to the mean place of its columns, each column to the mean place of
 * its rows, until nothing moves. Of all rounds the one is taken in which the
 * meetings lie nearest to the diagonal; the order given counts as the first,
 * so the answer is never worse than it. What meets nothing comes last. The
 * same input always gives the same order.
 */
export function orderBySimilarity(
  rows: readonly string[],
  groups: readonly (readonly string[])[],
  meetings: readonly Meeting[],
): { rows: string[]; groups: string[][] } {
  const met = (pick: 'row' | 'column', other: 'row' | 'column') => {
    const found = new Map<string, string[]>()
    for (const meeting of meetings) {
      const list = found.get(meeting[pick])
      if (list) list.push(meeting[other])
      else found.set(meeting[pick], [meeting[other]])
    }
    return found
  }
  const columnsOf = met('row', 'column')
  const rowsOf = met('column', 'row')
  let now = { rows: [...rows], groups: groups.map((group) => [...group]) }
  let best = { order: now, loss: lossOf(now, meetings) }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = JSON.stringify(now)
    const columns = toRanks(now.groups.flat())
    const nextRows = byMean(now.rows, columnsOf, columns)
    const ranks = toRanks(nextRows)
    now = { rows: nextRows, groups: now.groups.map((group) => byMean(group, rowsOf, ranks)) }
    const loss = lossOf(now, meetings)
    if (loss < best.loss) best = { order: now, loss }
    if (JSON.stringify(now) === before) break
  }
  return best.order
}

/** Sorted by the mean rank of what each meets; sorting is stable, so that equals keep their order. */
function byMean(
  ids: readonly string[],
  othersOf: ReadonlyMap<string, readonly string[]>,
  ranks: ReadonlyMap<string, number>,
): string[] {
  const means = new Map(
    ids.map((id) => {
      const met = (othersOf.get(id) ?? []).flatMap((other) => ranks.get(other) ?? [])
      return [id, met.length > 0 ? met.reduce((sum, rank) => sum + rank, 0) / met.length : Number.MAX_VALUE]
    }),
  )
  return ids.toSorted((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0))
}

/** How far from the diagonal the meetings lie, in shares of the matrix. */
function lossOf({ rows, groups }: { rows: string[]; groups: string[][] }, meetings: readonly Meeting[]) {
  const columns = groups.flat()
  const [down, across] = [toRanks(rows), toRanks(columns)]
  return meetings.reduce((sum, { row, column }) => {
    const at = [down.get(row), across.get(column)]
    if (at[0] === undefined || at[1] === undefined) return sum
    return sum + Math.abs((at[0] + 0.5) / rows.length - (at[1] + 0.5) / columns.length)
  }, 0)
}
