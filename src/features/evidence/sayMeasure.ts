import { toInlineName } from '#corpus/formatTie.ts'
import { CHECKED_WORDS } from '#items/SourceLine.tsx'
import type { Measure } from './groupFigures.ts'

/** A measure's name, and what a reader of its axis must know: unit, direction, what its start means, whose lead it is, and how far it was checked. */
export function sayMeasure({ name, unit, better, axis, over, rows }: Measure): {
  title: string
  aside: string
} {
  const levels = new Set(rows.map(({ checked }) => checked))
  const [checked] = levels
  return {
    title: unit ? `${name}, ${unit}` : name,
    aside: [
      over && `against ${toInlineName(over)}`,
      better === 'lower' && 'lower is better',
      axis?.origin && `${axis.from} is ${axis.origin}`,
      axis?.log && 'equal steps multiply',
      levels.size === 1 && checked && checked !== 'primary' && CHECKED_WORDS[checked],
    ]
      .filter(Boolean)
      .join(' · '),
  }
}
