import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export const THEMES = ['system', 'light', 'dark'] as const
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const

type Preferences = {
  theme: (typeof THEMES)[number]
  text: (typeof TEXT_SIZES)[number]
  /** Whether editors' notes are shown beside the survey's text. */
  notes: boolean
  /** Whether the / key opens the search; a key by itself must be one that can be switched off. */
  slash: boolean
  choose: (chosen: Partial<Chosen>) => void
}

type Chosen = Pick<Preferences, 'theme' | 'text' | 'notes' | 'slash'>

/** How this reader likes the site, kept on this device under `survey-atlas.preferences`. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      theme: 'system',
      text: 'normal',
      notes: true,
      slash: true,
      choose: (chosen) => {
        set(chosen)
        showPreferences(usePreferences.getState())
      },
    }),
    {
      name: 'survey-atlas.preferences',
      version: 1,
      skipHydration: true,
      partialize: ({ theme, text, notes, slash }) => ({ theme, text, notes, slash }),
      merge: (stored, current) => ({ ...current, ...readPreferences(stored) }),
      onRehydrateStorage: () => (state) => state && showPreferences(state),
    },
  ),
)

/** Stored preferences, field by field: whatever is unreadable keeps its default. */
function readPreferences(stored: unknown): Partial<Chosen> {
  if (!stored || typeof stored !== 'object') return {}
  // Any object may be asked for any key; what the answers are worth is found out next.
  const { theme: asTheme, text: asText, notes, slash } = stored as Record<string, unknown>
  const theme = THEMES.find((known) => known === asTheme)
  const text = TEXT_SIZES.find((known) => known === asText)
  return {
    ...(theme && { theme }),
    ...(text && { text }),
    ...(typeof notes === 'boolean' && { notes }),
    ...(typeof slash === 'boolean' && { slash }),
  }
}

/** Tells the style sheets; index.html does the same before the first paint. */
function showPreferences({ theme, text }: Pick<Preferences, 'theme' | 'text'>) {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  if (text === 'normal') delete dataset.text
  else dataset.text = text
}
