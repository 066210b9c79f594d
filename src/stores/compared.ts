import { create } from 'zustand'

type Compared = {
  /** Ids of the algorithms compared last. Ids may outlive what they named. */
  ids: readonly string[]
  remember: (ids: readonly string[]) => void
}

/**
 * What this reader compared last, so that “Add to compare” adds to it.
 *
 * Kept by the open page alone: the address of the comparison holds the choice,
 * and links to it carry what is remembered here into that address.
 */
export const useCompared = create<Compared>()((set) => ({
  ids: [],
  remember: (ids) => set({ ids }),
}))
