import type { StateStorage } from 'zustand/middleware'

/** A browser's memory that may be missing, forbidden or full: then nothing is kept, and nothing breaks. */
export function guardStorage(find: () => Storage): StateStorage {
  return {
    getItem: (name) => attempt(() => find().getItem(name)) ?? null,
    setItem: (name, value) => attempt(() => find().setItem(name, value)),
    removeItem: (name) => attempt(() => find().removeItem(name)),
  }
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
