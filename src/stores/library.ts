import { applyOperation, type ListOperation, type SavedEntry } from './applyOperation.ts'
import { createKept } from './createKept.ts'
import type { Read } from './readShelf.ts'

type Library = { entries: readonly SavedEntry[] }

/** Longer ids name nothing anywhere. */
const LONGEST_ID = 200

/** What this reader saved, with their notes, kept on this device under `survey-atlas.library`. */
export const useLibrary = createKept({
  name: 'survey-atlas.library',
  version: 2,
  empty: { entries: [] } as Library,
  migrate: (state) => ({ entries: isObject(state) && state.saved }),
  read: readLibrary,
  salvage: salvageLibrary,
  apply: ({ entries }, operation: ListOperation) => ({ entries: applyOperation(entries, operation) }),
  actions: (change) => ({
    save: (id: string) => change([{ kind: 'save', entries: [{ id, at: Date.now() }] }]),
    remove: (ids: readonly string[]) => change([{ kind: 'remove', ids }]),
    change,
  }),
})

/** Whether this thing is saved. */
export function useIsSaved(id: string): boolean {
  return useLibrary(({ entries }) => entries.some((entry) => entry.id === id))
}

/** Puts a thing on the list, or takes it off again; its note goes with it. */
export function toggleSaved(id: string) {
  const { entries, save, remove } = useLibrary.getState()
  if (entries.some((entry) => entry.id === id)) remove([id])
  else save(id)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
  return { id, ...(note && { note }), ...(typeof at === 'number' && { at }) }
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
