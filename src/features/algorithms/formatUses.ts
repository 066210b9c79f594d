import type { Tie } from '#corpus/findTies.ts'

/** How many tasks an algorithm is tied to and how many of the ties are cited, in words. */
export function formatUses(ties: readonly Tie[]): string {
  if (ties.length === 0) return 'Tied to no task'
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  const tasks = ties.length === 1 ? 'Tied to 1 task' : `Tied to ${ties.length} tasks`
  return cited ? `${tasks}, ${cited} with a citation` : `${tasks}, none with a citation`
}
