import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { guardStorage } from './guardStorage.ts'

const KEPT = 6
/** A longer text was pasted rather than searched, and would fill the palette. */
const LONGEST = 200

type RecentSearches = {
  /** What was searched last, the newest first, each once. */
  searches: readonly string[]
  /** Remembers a search; one that is remembered already moves to the front. */
  record: (text: string) => void
  clear: () => void
}

/** What this reader searched lately, kept on this device under `survey-atlas.recent`. */
export const useRecentSearches = create<RecentSearches>()(
  persist(
    (set) => ({
      searches: [],
      record: (text) => set(({ searches }) => ({ searches: keepLast([text, ...searches]) })),
      clear: () => set({ searches: [] }),
    }),
    {
      name: 'survey-atlas.recent',
      version: 1,
      // Read as soon as this code comes: nothing that is prerendered shows it.
      // Whatever wrote it, only what can be read is taken; the rest is not complained of.
      migrate: (stored) => stored,
      storage: createJSONStorage(() => guardStorage(() => localStorage)),
      partialize: ({ searches }) => ({ searches }),
      merge: (stored, current) => ({ ...current, searches: readSearches(stored) }),
    },
  ),
)

/** The first few texts that say something, each once. */
function keepLast(texts: readonly string[]): string[] {
  const said = texts.map((text) => text.trim()).filter((text) => text && text.length <= LONGEST)
  return [...new Set(said)].slice(0, KEPT)
}

/** Searches from storage: strings only. */
function readSearches(stored: unknown): string[] {
  if (!stored || typeof stored !== 'object' || !('searches' in stored)) return []
  const { searches } = stored
  return Array.isArray(searches) ? keepLast(searches.filter((text) => typeof text === 'string')) : []
}
