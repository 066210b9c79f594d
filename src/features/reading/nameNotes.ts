import { formatReferenceName } from '#corpus/formatReference.ts'
import type { ClaimNote } from '#corpus/notesForSection.ts'
import type { Reference } from '#corpus/types.ts'

const MOST = 2

/** What some notes are about, short enough for one line: “printed wording”, Author et al. 2017 and 1 more. */
export function nameNotes(
  notes: readonly ClaimNote[],
  referenceById: ReadonlyMap<string, Reference>,
): string {
  const names = notes.map((note) => {
    if (note.kind === 'term') return `“${note.entry.printed}”`
    const reference = note.kind === 'audit' ? referenceById.get(note.entry.reference) : undefined
    return reference ? formatReferenceName(reference) : 'this claim'
  })
  const different = [...new Set(names)]
  if (different.length <= MOST) return different.join(' and ')
  return `${different.slice(0, MOST).join(', ')} and ${different.length - MOST} more`
}
