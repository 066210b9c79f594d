import type { Index } from '#corpus/createIndex.ts'
import type { Reference } from '#corpus/types.ts'

/** The references a list holds: those saved, those of saved studies, and those cited by saved claims, each once. */
export function referencesOfSaved(index: Index, ids: readonly string[]): Reference[] {
  const saved = new Set(ids)
  const wanted = new Set<string>(ids.flatMap((id) => [id, ...(index.claimById.get(id)?.cites ?? [])]))
  for (const { id, reference } of index.corpus.studies) if (saved.has(id)) wanted.add(reference)
  return index.corpus.references.filter(({ id }) => wanted.has(id))
}
