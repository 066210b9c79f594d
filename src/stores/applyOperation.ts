import { joinNotes, mergeNotes } from './mergeNotes.ts'

/** One thing on the reading list. Its id may outlive what it named. */
export type SavedEntry = {
  id: string
  note?: string
  /** When it was saved, in milliseconds since 1970; nothing where that is not known. */
  at?: number
}

/**
 * A change of the reading list.
 *
 * Each says what is wanted rather than how to get there, so that it can be
 * applied to a list that changed meanwhile, and applied again without harm.
 */
export type ListOperation =
  | { kind: 'save'; entries: readonly SavedEntry[] }
  | { kind: 'remove'; ids: readonly string[] }
  | { kind: 'note'; id: string; base: string; text: string }
  /** Puts an entry before another; at the end where there is none. */
  | { kind: 'move'; id: string; before: string | undefined }
  /** Goes back from one list to an earlier one, and leaves alone what was done since. */
  | { kind: 'revert'; from: readonly SavedEntry[]; to: readonly SavedEntry[] }

/** An entry with this note; an empty one is none. */
function withNote({ note: _, ...entry }: SavedEntry, note: string): SavedEntry {
  return note ? { ...entry, note } : entry
}

/** The list once an operation was applied to it. Whatever that does not name keeps its place and note. */
export function applyOperation(
  entries: readonly SavedEntry[],
  operation: ListOperation,
): readonly SavedEntry[] {
  switch (operation.kind) {
    case 'save':
      return operation.entries.reduce(save, entries)
    case 'remove':
      return entries.filter(({ id }) => !operation.ids.includes(id))
    case 'note':
      return note(entries, operation)
    case 'move':
      return move(entries, operation)
    case 'revert':
      return revert(entries, operation)
  }
}

/** Saved at the end; what is saved already stays where it is, and keeps its own note beside another. */
function save(entries: readonly SavedEntry[], entry: SavedEntry): readonly SavedEntry[] {
  if (!entries.some(({ id }) => id === entry.id)) return [...entries, entry]
  return entries.map((old) =>
    old.id === entry.id && entry.note ? withNote(old, joinNotes(old.note ?? '', entry.note)) : old,
  )
}

type NoteOperation = Extract<ListOperation, { kind: 'note' }>

function note(entries: readonly SavedEntry[], { id, base, text }: NoteOperation): readonly SavedEntry[] {
  // Taken off the list elsewhere while it was being written about: words weigh more.
  if (!entries.some((entry) => entry.id === id)) {
    return text && text !== base ? [...entries, { id, note: text }] : entries
  }
  return entries.map((entry) =>
    entry.id === id ? withNote(entry, mergeNotes(entry.note ?? '', base, text)) : entry,
  )
}

type MoveOperation = Extract<ListOperation, { kind: 'move' }>

function move(entries: readonly SavedEntry[], { id, before }: MoveOperation): readonly SavedEntry[] {
  const moved = entries.find((entry) => entry.id === id)
  const others = entries.filter((entry) => entry.id !== id)
  const at = before === undefined ? others.length : others.findIndex((entry) => entry.id === before)
  if (!moved || at < 0) return entries
  return others.toSpliced(at, 0, moved)
}

type RevertOperation = Extract<ListOperation, { kind: 'revert' }>

const idsOf = (entries: readonly SavedEntry[]) => entries.map(({ id }) => id)

function revert(entries: readonly SavedEntry[], { from, to }: RevertOperation): readonly SavedEntry[] {
  const [before, after] = [new Map(to.map((entry) => [entry.id, entry])), toMap(from)]
  const kept = entries
    // Added by what is undone; kept where the reader has written about it since.
    .filter(
      ({ id, note }) => before.has(id) || !after.has(id) || (note ?? '') !== (after.get(id)?.note ?? ''),
    )
    .map((entry) => {
      const [old, newer] = [before.get(entry.id), after.get(entry.id)]
      if (!old || !newer) return entry
      return withNote(entry, mergeNotes(entry.note ?? '', newer.note ?? '', old.note ?? ''))
    })
  const returned = to.reduce<readonly SavedEntry[]>((list, entry, at) => {
    if (after.has(entry.id)) return list
    if (list.some(({ id }) => id === entry.id)) return save(list, entry)
    return insertAfter(list, entry, idsOf(to.slice(0, at)))
  }, kept)
  return sameOrder(entries, from) ? inOrderOf(returned, to) : returned
}

const toMap = (entries: readonly SavedEntry[]) => new Map(entries.map((entry) => [entry.id, entry]))

/** The list with an entry after the nearest of those that stood before it. */
function insertAfter(list: readonly SavedEntry[], entry: SavedEntry, earlier: readonly string[]) {
  const at = list.findLastIndex(({ id }) => earlier.includes(id))
  return list.toSpliced(at + 1, 0, entry)
}

/** Whether what two lists share stands in the same order in both. */
function sameOrder(one: readonly SavedEntry[], other: readonly SavedEntry[]): boolean {
  const [mine, theirs] = [toMap(one), toMap(other)]
  const shared = idsOf(one).filter((id) => theirs.has(id))
  return idsOf(other)
    .filter((id) => mine.has(id))
    .every((id, at) => id === shared[at])
}

/** The list with those that another holds in that other's order; the rest keep their places. */
function inOrderOf(list: readonly SavedEntry[], order: readonly SavedEntry[]): readonly SavedEntry[] {
  const present = toMap(list)
  const sorted = order.flatMap(({ id }) => present.get(id) ?? []).values()
  const wanted = toMap(order)
  return list.map((entry) => (wanted.has(entry.id) ? (sorted.next().value ?? entry) : entry))
}
