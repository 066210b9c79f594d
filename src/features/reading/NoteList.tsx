import type { ClaimNote } from '#corpus/notesForSection.ts'
import { sameProvenance } from '#corpus/sameProvenance.ts'
import { EditorsNote } from '#items/EditorsNote.tsx'
import styles from './ClaimNotes.module.css'
import { AuditWords, TermWords } from './NoteWords.tsx'

/**
 * Some notes in a row; what stands above has said that the editors speak.
 *
 * Notes that follow each other with the same sources, equally checked, say so once, below the last.
 */
export function NoteList({ notes }: { notes: readonly ClaimNote[] }) {
  return (
    <ul className={styles.list}>
      {notes.map(({ kind, entry }, at) => {
        const next = notes[at + 1]
        return (
          <li key={entry.id} data-id={entry.id}>
            <EditorsNote provenance={next && sameProvenance(entry, next.entry) ? undefined : entry} follows>
              {kind === 'term' && <TermWords term={entry} />}
              {kind === 'audit' && <AuditWords audit={entry} />}
              {kind === 'note' && <p>{entry.text}</p>}
            </EditorsNote>
          </li>
        )
      })}
    </ul>
  )
}
