import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { guardStorage } from './guardStorage.ts'

/** How many things the trail remembers. */
const KEPT = 5

type Trail = {
  /** Ids of the things followed last, the newest at the end, each once. Ids may outlive what they named. */
  ids: readonly string[]
  /** Adds what was followed; what stands on the trail already moves to its end. */
  follow: (ids: readonly string[]) => void
  clear: () => void
}

/** What this reader followed lately, kept in this tab alone under `survey-atlas.trail`. */
export const useTrail = create<Trail>()(
  persist(
    (set) => ({
      ids: [],
      follow: (followed) =>
        set(({ ids }) => ({
          ids: [...ids.filter((id) => !followed.includes(id)), ...new Set(followed)].slice(-KEPT),
        })),
      clear: () => set({ ids: [] }),
    }),
    {
      name: 'survey-atlas.trail',
      version: 1,
      // Whatever wrote it, only what can be read is taken; the rest is not complained of.
      migrate: (stored) => stored,
      skipHydration: true,
      storage: createJSONStorage(() => guardStorage(() => sessionStorage)),
      partialize: ({ ids }) => ({ ids }),
      merge: (stored, current) => ({ ...current, ids: readIds(stored) }),
    },
  ),
)

/** Ids from storage: strings only, each once, the newest of them. */
function readIds(stored: unknown): string[] {
  if (!stored || typeof stored !== 'object' || !('ids' in stored) || !Array.isArray(stored.ids)) return []
  return [...new Set(stored.ids.filter((id) => typeof id === 'string'))].slice(-KEPT)
}
