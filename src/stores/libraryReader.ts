import type { SavedEntry } from './applyOperation.ts'
import type { Library } from './library.ts'
import type { Read } from './readShelf.ts'

/** Longer ids name nothing anywhere. */
const LONGEST_ID = 200
/** Before and after so many milliseconds there are no dates. */
const LAST_MS = 8.64e15

/** How a stored reading list is understood. */
export const libraryReader = {
  name: 'survey-atlas.library',
  version: 2,
  migrate: (state: unknown) => ({ entries: isObject(state) && state.saved }),
  read: readLibrary,
  salvage: salvageLibrary,
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A stored list; in version 1 its entries were bare ids. */
function readLibrary(state: unknown): Read<Library> | undefined {
  if (!isObject(state) || !Array.isArray(state.entries)) return undefined
  const entries = new Map<string, SavedEntry>()
  let whole = true
  for (const stored of state.entries) {
    const entry = readEntry(stored)
    if (!entry) whole = false
    else if (!entries.has(entry.id)) entries.set(entry.id, entry)
  }
  return { value: { entries: [...entries.values()] }, whole }
}

function readEntry(stored: unknown): SavedEntry | undefined {
  const { id, note, at } = isObject(stored) ? stored : { id: stored }
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID) return undefined
  if (note !== undefined && typeof note !== 'string') return undefined
  const isDate = typeof at === 'number' && Math.abs(at) <= LAST_MS
  return { id, ...(note && { note }), ...(isDate && { at }) }
}

/** Ids that are still whole in a damaged text, and the notes right behind them. */
function salvageLibrary(text: string): Library | undefined {
  const word = '"(?:[^"\\\\]|\\\\.)*"'
  const pattern = new RegExp(`"((?:claim|alg|app|ref|study)-[a-z0-9-]+)"(?:,"note":(${word}))?`, 'g')
  const entries = [...text.matchAll(pattern)].map(([, id = '', note]) => ({
    id,
    ...(note && { note: readWord(note) }),
  }))
  return readLibrary({ entries })?.value.entries.length ? readLibrary({ entries })?.value : undefined
}

function readWord(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted.slice(1, -1)
  }
}
