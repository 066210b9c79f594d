import { toInlineName } from '#corpus/formatTie.ts'
import type { Measure } from './groupFigures.ts'

const CHECKED = { primary: undefined, secondary: 'quoted elsewhere', recalled: 'not yet checked' }

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
      levels.size === 1 && checked && CHECKED[checked],
    ]
      .filter(Boolean)
      .join(' · '),
  }
}
