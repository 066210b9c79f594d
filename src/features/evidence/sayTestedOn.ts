import type { Study } from '#corpus/types.ts'
import { formatNumber } from '#lib/formatNumber.ts'
import { layoutDataSets } from './layoutDataSets.ts'

/** "Tested on 420 loaves.": how many cases a study's figures come from; nothing where that is not known. */
export function sayTestedOn(study: Study): string | undefined {
  const sizes = layoutDataSets([study], 1).flatMap(({ unit, rows }) =>
    rows.flatMap(({ lopsided }) =>
      lopsided
        ? [
            `${formatNumber(lopsided.tested)} ${unit}${lopsided.checked === 'recalled' ? ' (not yet checked)' : ''}`,
          ]
        : [],
    ),
  )
  return sizes.length > 0 ? `Tested on ${sizes.join(' and ')}.` : undefined
}
