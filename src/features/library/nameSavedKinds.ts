import type { SavedKind } from '#url/libraryQuery.ts'

const WORDS: Record<SavedKind, string> = {
  claim: 'Claims',
  application: 'Applications',
  algorithm: 'Algorithms',
  reference: 'References',
  study: 'Studies',
  gone: 'No longer in this survey',
}

/** What readers call the saved things of a kind. */
export function nameSavedKinds(kind: SavedKind): string {
  return WORDS[kind]
}
