import type { Index } from '#corpus/createIndex.ts'
import type { Reference } from '#corpus/types.ts'

/** The references a list holds: those saved, and those cited by saved claims, each once. */
export function referencesOfSaved(index: Index, ids: readonly string[]): Reference[] {
  const wanted = new Set<string>(ids.flatMap((id) => [id, ...(index.claimById.get(id)?.cites ?? [])]))
  return index.corpus.references.filter(({ id }) => wanted.has(id))
}
