import { createKept } from './createKept.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
/** The face of the survey's voice. Sans too, its words differ from the editors' by their label and rule. */
export const FACES = ['serif', 'sans'] as const
export const MOTIONS = ['system', 'reduced'] as const

/** What a reader may choose. */
export type Preferences = {
  theme: (typeof THEMES)[number]
  text: (typeof TEXT_SIZES)[number]
  face: (typeof FACES)[number]
  motion: (typeof MOTIONS)[number]
  /** Whether editors' notes are shown beside the survey's text. */
  notes: boolean
  /** Whether the / key opens the search; a key by itself must be one that can be switched off. */
  slash: boolean
  /** The key of the style that works are cited in. Keys may outlive what they named. */
  cite: string
}

/** What is chosen for whoever chose nothing. */
export const USUAL: Preferences = {
  theme: 'system',
  text: 'normal',
  face: 'serif',
  motion: 'system',
  notes: true,
  slash: true,
  cite: 'apa',
}

/** How this reader likes the site, kept on this device under `survey-atlas.preferences`. */
export const usePreferences = createKept({
  empty: USUAL,
  apply: (value, chosen: Partial<Preferences>) => ({ ...value, ...chosen }),
  actions: (change) => ({ choose: (chosen: Partial<Preferences>) => change([chosen]) }),
  onShow: showPreferences,
})

/** Tells the style sheets; index.html does the same before the first paint. */
function showPreferences(value: Preferences) {
  const { dataset } = document.documentElement
  for (const key of ['theme', 'text', 'face', 'motion'] as const) {
    if (value[key] === USUAL[key]) delete dataset[key]
    else dataset[key] = value[key]
  }
}
