import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { guardStorage } from './guardStorage.ts'
import type { Copy, News } from './keepCopy.ts'

/** What is known of the copy, and what can be done about it. */
export type Offline = News & {
  /** What the reader chose; without a choice a copy is kept, unless the browser asks to save data. */
  chosen: boolean | undefined
  copy: Copy
  /** Begins to keep a copy, or to be rid of it, as the reader wants. */
  start: () => Promise<void>
  choose: (kept: boolean) => Promise<void>
  dismiss: () => void
}

/** What was begun last: whatever was begun before has nothing more to say about the copy. */
let running = new AbortController()

const NAME = 'survey-atlas.offline'

/** The copy of this site for reading without a network; the choice is kept under `survey-atlas.offline`. */
export const useOffline = create<Offline>()(
  persist(
    (set, get) => ({
      chosen: undefined,
      copy: 'none',
      start: async () => {
        running.abort()
        running = new AbortController()
        const { signal } = running
        if (get().chosen === false) set({ copy: 'none', newer: false })
        const show = (copy: Copy) => {
          if (!signal.aborted) set({ copy })
        }
        // What was chosen in one tab holds for all.
        const onStored = async (key: string | null) => {
          if (key !== null && key !== NAME) return
          await useOffline.persist?.rehydrate()
          await get().start()
        }
        try {
          const { keepCopy } = await import('./keepCopy.ts')
          await keepCopy(get().chosen, { signal, show, tell: set, onStored })
        } catch {
          // Refused by the browser, or no such file: the site works without it.
          show('impossible')
        }
      },
      choose: async (kept) => {
        set({ chosen: kept })
        await get().start()
      },
      dismiss: () => set({ newer: false, asOf: undefined }),
    }),
    {
      name: NAME,
      version: 1,
      // Whatever wrote it, only what can be read is taken; the rest is not complained of.
      migrate: (stored) => stored,
      skipHydration: true,
      storage: createJSONStorage(() => guardStorage(() => localStorage)),
      partialize: ({ chosen }) => ({ chosen }),
      merge: (stored, current) => ({ ...current, chosen: readChosen(stored) }),
    },
  ),
)

/** The stored choice, where it can be read. */
function readChosen(stored: unknown): boolean | undefined {
  const chosen = stored && typeof stored === 'object' && 'chosen' in stored ? stored.chosen : undefined
  return typeof chosen === 'boolean' ? chosen : undefined
}
