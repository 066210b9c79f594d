import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { guardStorage } from './guardStorage.ts'

/** Needed last of all, once the page has been idle. */
const worker = () => import('#lib/offlineWorker.ts')

const BASE = import.meta.env.BASE_URL
/** A page that stays open looks for a newer version when it is seen again, but not more often. */
const LOOK_AFTER_MS = 30 * 60_000

type Offline = {
  /** What the reader chose; without a choice a copy is kept, unless the browser asks to save data. */
  chosen: boolean | undefined
  copy: 'none' | 'coming' | 'kept' | 'impossible'
  /** Whether a newer version than this page's is ready. */
  newer: boolean
  /** Begins to keep a copy, or to be rid of it, as the reader wants. */
  start: () => Promise<void>
  choose: (kept: boolean) => Promise<void>
  dismiss: () => void
}

/** The copy of this site for reading without a network; the choice is kept under `survey-atlas.offline`. */
export const useOffline = create<Offline>()(
  persist(
    (set, get) => ({
      chosen: undefined,
      copy: 'none',
      newer: false,
      start: async () => {
        if (!canKeep()) set({ copy: 'impossible' })
        else if (get().chosen ?? !savesData()) {
          set({ copy: 'coming' })
          try {
            const { startWorker } = await worker()
            await listen(() => set({ newer: true }))
            set({ copy: (await startWorker(BASE)) ? 'kept' : 'impossible' })
          } catch {
            // Refused by the browser, or no such file: the site works without it.
            set({ copy: 'impossible' })
          }
        } else await (await worker()).stopWorker(BASE)
      },
      choose: async (kept) => {
        set({ chosen: kept, ...(!kept && { copy: 'none', newer: false }) })
        await get().start()
      },
      dismiss: () => set({ newer: false }),
    }),
    {
      name: 'survey-atlas.offline',
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

/** Only a built site has a worker, and only a browser at a safe address runs one. */
const canKeep = () => import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in window

/** Whether the reader's browser asks every site to send little. */
const savesData = () =>
  'connection' in navigator &&
  // Not known to TypeScript, since not every browser has it.
  (navigator.connection as { saveData?: boolean } | undefined)?.saveData === true

let listening = false
async function listen(report: () => void) {
  if (listening) return
  listening = true
  const { listenToWorker, updateWorker } = await worker()
  const version = document.querySelector<HTMLMetaElement>('meta[name=build]')?.content ?? ''
  listenToWorker(version, report)
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < LOOK_AFTER_MS) return
    looked = Date.now()
    void updateWorker(BASE)
  })
}
