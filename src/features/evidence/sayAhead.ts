import { formatCount } from '#lib/formatCount.ts'
import { countComparisons } from './countComparisons.ts'
import type { Measure } from './groupFigures.ts'

/** "Model ahead in 2 of 3 comparisons"; nothing where no comparison can be made. */
export function sayAhead(measures: readonly Measure[]): string | undefined {
  const { all, ahead } = countComparisons(measures)
  return all === 0 ? undefined : `Model ahead in ${ahead} of ${formatCount(all, 'comparison')}`
}
