import type { Checked, Corpus } from './types.ts'

/** How many editorial statements stand at each level of checking, wherever in the corpus they are. */
export function countChecked(corpus: Corpus): Record<Checked, number> {
  const counts: Record<Checked, number> = { primary: 0, secondary: 0, recalled: 0 }
  const visit = (value: unknown) => {
    if (!value || typeof value !== 'object') return
    if ('checked' in value && isChecked(value.checked)) counts[value.checked] += 1
    for (const part of Object.values(value)) visit(part)
  }
  visit(corpus)
  return counts
}

const isChecked = (value: unknown): value is Checked =>
  value === 'primary' || value === 'secondary' || value === 'recalled'
