import { formatCount } from '#lib/formatCount.ts'
import type { Tie } from './findTies.ts'

/** A name as it stands inside a sentence: "Crisp crust" is "crisp crust", "DNA repair" stays. */
export function toInlineName(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** "cited, 2 claims" or "stated, 1 claim". */
export function formatTieEvidence({ evidence, claims }: Pick<Tie, 'evidence' | 'claims'>): string {
  return `${evidence}, ${formatCount(claims.length, 'claim')}`
}
