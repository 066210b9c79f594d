import type { Index } from '#corpus/createIndex.ts'

/** Saved ids by the kind of thing they name, in the order saved, and those that name nothing any more. */
export function splitSaved(index: Index, saved: readonly string[]) {
  const kinds = [
    { label: 'Claims', known: index.claimById },
    { label: 'Applications', known: index.applicationById },
    { label: 'Algorithms', known: index.algorithmById },
    { label: 'References', known: index.referenceById },
  ].map(({ label, known }) => ({ label, ids: saved.filter((id) => known.has(id)) }))
  const living = new Set(kinds.flatMap(({ ids }) => ids))
  return {
    kinds: kinds.filter(({ ids }) => ids.length > 0),
    gone: saved.filter((id) => !living.has(id)),
  }
}
