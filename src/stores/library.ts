import type { SavedEntry } from './applyOperation.ts'
import { createKept } from './createKept.ts'

/** The reading list. */
export type Library = { entries: readonly SavedEntry[] }

/** A change of the list; all but saving comes with the reading list's own page. */
export type ListChange = (entries: readonly SavedEntry[]) => readonly SavedEntry[]

/** What this reader saved, with their notes, kept on this device under `survey-atlas.library`. */
export const useLibrary = createKept({
  empty: { entries: [] } as Library,
  apply: ({ entries }, change: ListChange) => ({ entries: change(entries) }),
  actions: () => ({}),
})

/** Whether this thing is saved. */
export function useIsSaved(id: string): boolean {
  return useLibrary(({ entries }) => entries.some((entry) => entry.id === id))
}

/** Puts a thing on the list, or takes it off again; its note goes with it. */
export function toggleSaved(id: string) {
  const at = Date.now()
  const without: ListChange = (entries) => entries.filter((entry) => entry.id !== id)
  const withIt: ListChange = (entries) =>
    entries.some((entry) => entry.id === id) ? entries : [...entries, { id, at }]
  const saved = useLibrary.getState().entries.some((entry) => entry.id === id)
  useLibrary.change([saved ? without : withIt])
}
