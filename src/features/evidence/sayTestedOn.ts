import type { Study } from '#corpus/types.ts'
import { formatNumber } from '#lib/formatNumber.ts'
import { groupBy } from '#lib/groupBy.ts'
import { sayBound } from './sayBound.ts'
import { findTestSets, sumSizes } from './weighDataSets.ts'

/** "Tested on 420 loaves.": how many cases a study's figures come from; nothing where that is not known. */
export function sayTestedOn(study: Study): string | undefined {
  const byUnit = groupBy(findTestSets(study.dataSets), ({ unit }) => [unit ?? 'cases'])
  const sizes = [...byUnit].flatMap(([unit, sets]) => {
    const { size, bounds, checked } = sumSizes(sets)
    // More than some and fewer than others: nothing is known of their sum.
    if (bounds.size > 1) return []
    const [bound] = bounds
    return `${sayBound(bound)}${formatNumber(size)} ${unit}${checked === 'recalled' ? ' (not yet checked)' : ''}`
  })
  return sizes.length > 0 ? `Tested on ${sizes.join(' and ')}.` : undefined
}
