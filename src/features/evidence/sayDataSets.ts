import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'
import { formatNumber } from '#lib/formatNumber.ts'
import { groupBy } from '#lib/groupBy.ts'
import type { DataSetGroup } from './layoutDataSets.ts'

/** "235", "3.1": how many times, as exactly as it is known. */
export function formatTimes(times: number): string {
  return formatNumber(Number(times.toPrecision(times < 10 ? 2 : 3)))
}

/** What the sizes come to, as a heading: how many models learnt from more than they were tested on, and which by most. */
export function sayDataSets(
  groups: readonly DataSetGroup[],
  referenceOf: (study: string) => Reference | undefined,
): string {
  const weighed = groups.flatMap(({ rows }) =>
    rows.flatMap(({ study, lopsided }) => (lopsided ? [{ study, ...lopsided }] : [])),
  )
  // A study whose data is counted in two units still has one model.
  const models = [...groupBy(weighed, ({ study }) => [study]).values()]
  const more = models.filter((ratios) => ratios.every(({ times }) => times > 1))
  const [most] = more.flat().sort((a, b) => b.times - a.times)
  if (!most) {
    const isNoMore = weighed.every(({ times, atLeast }) => times <= 1 && !atLeast)
    return weighed.length > 0 && isNoMore
      ? 'No model learnt from more cases than it was tested on'
      : 'How much data the studies had'
  }
  const reference = referenceOf(most.study.reference)
  const where = reference ? ` (${formatReferenceName(reference)})` : ''
  const who = more.length === models.length ? 'Every model' : `${more.length} of ${models.length} models`
  const they = more.length === models.length || more.length === 1 ? 'it was' : 'they were'
  const reach = most.atLeast ? 'one from more than' : 'up to'
  return `${who} learnt from more cases than ${they} tested on, ${reach} ${formatTimes(most.times)} times as many${where}`
}
