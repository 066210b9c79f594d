import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'
import { formatNumber } from '#lib/formatNumber.ts'
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
  const weighed = groups.flatMap(({ unit, rows }) =>
    rows.flatMap(({ study, lopsided }) => (lopsided ? [{ study, unit, ...lopsided }] : [])),
  )
  const [most] = [...weighed].sort((a, b) => b.times - a.times)
  if (!most) return 'How much data the studies had'
  const reference = referenceOf(most.study.reference)
  const smaller = weighed.filter(({ times }) => times > 1).length
  const where = reference ? ` (${formatReferenceName(reference)})` : ''
  const who = smaller === weighed.length ? 'Every model' : `${smaller} of ${weighed.length} models`
  return smaller === 0
    ? 'No model learnt from more cases than it was tested on'
    : `${who} learnt from more cases than it was tested on, up to ${formatTimes(most.times)} times as many${where}`
}
