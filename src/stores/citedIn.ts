import { create } from 'zustand'

type CitedIn = {
  /** The style chosen last, by its key; nothing as long as none was. */
  style: string | undefined
  choose: (style: string) => void
}

/** The citation style that this reader chose last. Kept by the open page alone, so that the next work is cited alike. */
export const useCitedIn = create<CitedIn>()((set) => ({
  style: undefined,
  choose: (style) => set({ style }),
}))
