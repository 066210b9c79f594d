import type { Tie } from '#corpus/findTies.ts'
import { formatCount } from '#lib/formatCount.ts'

/** How many tasks an algorithm is tied to and how many of the ties are cited, in words. */
export function formatUses(ties: readonly Tie[]): string {
  if (ties.length === 0) return 'Tied to no task'
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  return `Tied to ${formatCount(ties.length, 'task')}, ${cited || 'none'} with a citation`
}
