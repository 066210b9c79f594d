import type { Kind } from './types.ts'

const WORDS: Record<Kind, readonly [one: string, several: string]> = {
  algorithm: ['Algorithm', 'Algorithms'],
  application: ['Application', 'Applications'],
  reference: ['Reference', 'References'],
  claim: ['Claim', 'Claims'],
  study: ['Study', 'Studies'],
  term: ['Term', 'Terms'],
  theme: ['Theme', 'Themes'],
  era: ['Era', 'Eras'],
  milestone: ['Milestone', 'Milestones'],
  section: ['Section', 'Sections'],
}

/** What readers call one thing of a kind. */
export function nameKind(kind: Kind): string {
  return WORDS[kind][0]
}

/** What readers call several things of a kind. */
export function nameKinds(kind: Kind): string {
  return WORDS[kind][1]
}
