import type { Kind } from './types.ts'

const LIKELIHOOD: Record<Kind, number> = {
  algorithm: 1.15,
  application: 1.15,
  reference: 1.1,
  era: 1.05,
  term: 1,
  section: 1,
  theme: 1,
  study: 0.97,
  claim: 0.95,
  milestone: 0.9,
}

/** How likely a thing of this kind is what a reader is after, all else being equal. */
export function likelihoodOf(kind: Kind): number {
  return LIKELIHOOD[kind]
}
