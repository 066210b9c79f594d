import type { Index } from '#corpus/createIndex.ts'
import type { ListOperation, SavedEntry } from '#stores/applyOperation.ts'
import { joinNotes } from '#stores/mergeNotes.ts'
import { describeSaved } from './describeSaved.ts'

/** A thing that both lists hold, with notes that differ. */
export type NoteConflict = { id: string; mine: string; theirs: string }

/** What becomes of two notes. */
export type NoteChoice = 'both' | 'mine' | 'theirs'

/** What taking over an offered list would do to one's own. */
export type MergePlan = {
  added: readonly SavedEntry[]
  /** Ids that this survey does not know; new ones only. */
  unknown: readonly SavedEntry[]
  /** Those on both lists whose notes agree. */
  same: readonly SavedEntry[]
  /** A note for a thing that had none. */
  noted: readonly SavedEntry[]
  conflicts: readonly NoteConflict[]
}

/** Compares an offered list with one's own. Changes nothing. */
export function planMerge(
  index: Index,
  own: readonly SavedEntry[],
  offered: readonly SavedEntry[],
): MergePlan {
  const mine = new Map(own.map((entry) => [entry.id, entry]))
  const fresh = offered.filter(({ id }) => !mine.has(id))
  const isKnown = ({ id }: SavedEntry) => describeSaved(index, id).kind !== 'gone'
  const both = offered.filter(({ id }) => mine.has(id))
  const noteOf = ({ id }: SavedEntry) => mine.get(id)?.note ?? ''
  const differs = (entry: SavedEntry) => (entry.note ?? '') !== '' && entry.note !== noteOf(entry)
  return {
    added: fresh.filter(isKnown),
    unknown: fresh.filter((entry) => !isKnown(entry)),
    same: both.filter((entry) => !differs(entry)),
    noted: both.filter((entry) => differs(entry) && noteOf(entry) === ''),
    conflicts: both
      .filter((entry) => differs(entry) && noteOf(entry) !== '')
      .map((entry) => ({ id: entry.id, mine: noteOf(entry), theirs: entry.note ?? '' })),
  }
}

/** The changes that take an offered list over, with the reader's choices. */
export function toMergeOperations(
  plan: MergePlan,
  choiceOf: (id: string) => NoteChoice,
  withUnknown: boolean,
): ListOperation[] {
  const entries = [...plan.added, ...(withUnknown ? plan.unknown : []), ...plan.noted]
  const notes = plan.conflicts.flatMap(({ id, mine, theirs }): ListOperation[] => {
    const choice = choiceOf(id)
    if (choice === 'mine') return []
    return [{ kind: 'note', id, base: mine, text: choice === 'both' ? joinNotes(mine, theirs) : theirs }]
  })
  return [{ kind: 'save', entries }, ...notes]
}
