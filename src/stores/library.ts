import { create } from 'zustand'
import { persist } from 'zustand/middleware'

type Library = {
  /** Ids of saved things, in the order saved. Ids may outlive what they named. */
  saved: readonly string[]
  toggle: (id: string) => void
  clear: () => void
}

/** What this reader saved, kept on this device under `survey-atlas.library`. */
export const useLibrary = create<Library>()(
  persist(
    (set) => ({
      saved: [],
      toggle: (id) =>
        set(({ saved }) => ({
          saved: saved.includes(id) ? saved.filter((other) => other !== id) : [...saved, id],
        })),
      clear: () => set({ saved: [] }),
    }),
    {
      name: 'survey-atlas.library',
      version: 1,
      skipHydration: true,
      partialize: ({ saved }) => ({ saved }),
      merge: (stored, current) => ({ ...current, saved: readSaved(stored) }),
    },
  ),
)

/** Saved ids from storage: strings only, each once. */
function readSaved(stored: unknown): string[] {
  if (!stored || typeof stored !== 'object' || !('saved' in stored) || !Array.isArray(stored.saved)) return []
  return [...new Set(stored.saved.filter((id) => typeof id === 'string'))]
}

/** Whether this thing is saved. */
export function useIsSaved(id: string): boolean {
  return useLibrary((library) => library.saved.includes(id))
}
