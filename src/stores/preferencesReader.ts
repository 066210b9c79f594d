import { FACES, MOTIONS, type Preferences, TEXT_SIZES, THEMES, USUAL } from './preferences.ts'
import type { Read } from './readShelf.ts'

/** How stored preferences are understood. */
export const preferencesReader = {
  name: 'survey-atlas.preferences',
  version: 2,
  // Version 1 had fewer of them and no checksum.
  migrate: (state: unknown) => state,
  read: readPreferences,
}

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
  // Which styles there are is for others to know.
  if (typeof asked.cite === 'string') value.cite = asked.cite
  else if (asked.cite !== undefined) whole = false
  return { value, whole }
}
