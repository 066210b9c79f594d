import { createKept } from './createKept.ts'
import type { Read } from './readShelf.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
/** The face of the survey's voice. Sans too, its words differ from the editors' by their label and rule. */
export const FACES = ['serif', 'sans'] as const
export const MOTIONS = ['system', 'reduced'] as const

type Preferences = {
  theme: (typeof THEMES)[number]
  text: (typeof TEXT_SIZES)[number]
  face: (typeof FACES)[number]
  motion: (typeof MOTIONS)[number]
  /** Whether editors' notes are shown beside the survey's text. */
  notes: boolean
  /** Whether the / key opens the search; a key by itself must be one that can be switched off. */
  slash: boolean
}

const USUAL: Preferences = {
  theme: 'system',
  text: 'normal',
  face: 'serif',
  motion: 'system',
  notes: true,
  slash: true,
}

/** How this reader likes the site, kept on this device under `survey-atlas.preferences`. */
export const usePreferences = createKept({
  name: 'survey-atlas.preferences',
  version: 2,
  empty: USUAL,
  // Version 1 had fewer of them and no checksum.
  migrate: (state) => state,
  read: readPreferences,
  apply: (value, chosen: Partial<Preferences>) => ({ ...value, ...chosen }),
  actions: (change) => ({ choose: (chosen: Partial<Preferences>) => change([chosen]) }),
  onShow: showPreferences,
})

/** Stored preferences, field by field: whatever is unreadable keeps its default. */
function readPreferences(stored: unknown): Read<Preferences> | undefined {
  if (!stored || typeof stored !== 'object' || Array.isArray(stored)) return undefined
  // Any object may be asked for any key; what the answers are worth is found out next.
  const asked = stored as Record<string, unknown>
  const value = { ...USUAL }
  let whole = true
  const take = <Key extends keyof Preferences>(key: Key, known: readonly Preferences[Key][]) => {
    const found = known.find((one) => one === asked[key])
    if (found !== undefined) value[key] = found
    else if (asked[key] !== undefined) whole = false
  }
  take('theme', THEMES)
  take('text', TEXT_SIZES)
  take('face', FACES)
  take('motion', MOTIONS)
  take('notes', [true, false])
  take('slash', [true, false])
  return { value, whole }
}

/** Tells the style sheets; index.html does the same before the first paint. */
function showPreferences(value: Preferences) {
  const { dataset } = document.documentElement
  for (const key of ['theme', 'text', 'face', 'motion'] as const) {
    if (value[key] === USUAL[key]) delete dataset[key]
    else dataset[key] = value[key]
  }
}
