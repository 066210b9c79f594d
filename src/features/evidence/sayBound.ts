import type { DataSet } from '#corpus/types.ts'

const WORDS = { above: 'over', below: 'under' } as const

/** "over " or "under ", to stand before a number that is only a bound; nothing before one that stands for itself. */
export function sayBound(bound: DataSet['bound']): string {
  return bound ? `${WORDS[bound]} ` : ''
}
