import type { ClaimNote } from '#corpus/notesForSection.ts'
import { EditorsNote } from '#items/EditorsNote.tsx'
import styles from './ClaimNotes.module.css'
import { AuditWords, TermWords } from './NoteWords.tsx'

/** Some notes in a row, each with its sources; what stands above has said that the editors speak. */
export function NoteList({ notes }: { notes: readonly ClaimNote[] }) {
  return (
    <ul className={styles.list}>
      {notes.map(({ kind, entry }) => (
        <li key={entry.id} data-id={entry.id}>
          <EditorsNote provenance={entry} follows>
            {kind === 'term' && <TermWords term={entry} />}
            {kind === 'audit' && <AuditWords audit={entry} />}
            {kind === 'note' && <p>{entry.text}</p>}
          </EditorsNote>
        </li>
      ))}
    </ul>
  )
}
