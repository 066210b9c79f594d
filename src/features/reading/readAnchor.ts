import type { Index } from '#corpus/createIndex.ts'
import { findRenamed } from '#corpus/findRenamed.ts'
import type { Section } from '#corpus/types.ts'
import { toPath } from '#url/paths.ts'

/** Where the hash of a section's address leads. */
export type Anchor =
  /** A claim of this section. */
  | { kind: 'claim'; id: string }
  /** A claim that stands elsewhere now, or goes by another id. */
  | { kind: 'elsewhere'; path: string }
  /** A claim's id that nothing has ever had. */
  | { kind: 'unknown'; id: string }
  | { kind: 'none' }

/** Which claim the hash of an address asks for. Total: any text gives one of the four answers. */
export function readAnchor({ claimById, corpus }: Index, section: Section | undefined, hash: string): Anchor {
  let id = hash.slice(1)
  try {
    id = decodeURIComponent(id)
  } catch {
    // A malformed escape: take it as it is written.
  }
  if (!id.startsWith('claim-')) return { kind: 'none' }
  const claim = claimById.get(id)
  if (claim && (!section || claim.section.id === section.id)) return { kind: 'claim', id }
  if (claim) return { kind: 'elsewhere', path: toPath(id) }
  const renamed = findRenamed(corpus, id)
  return renamed ? { kind: 'elsewhere', path: toPath(renamed) } : { kind: 'unknown', id }
}
