import type { Note } from '#corpus/types.ts'
import { EditorsNote } from '#items/EditorsNote.tsx'
import { usePreferences } from '#stores/preferences.ts'
import styles from './SectionNotes.module.css'

/** What the editors say of a whole section, or of the whole survey, before its text. */
export function SectionNotes({ notes }: { notes: readonly Note[] }) {
  const shown = usePreferences((preferences) => preferences.notes)
  if (!shown || notes.length === 0) return null
  return (
    <div className={styles.notes}>
      {notes.map((note, at) => (
        <div key={note.id} data-id={note.id}>
          <EditorsNote provenance={note} follows={at > 0}>
            {note.text}
          </EditorsNote>
        </div>
      ))}
    </div>
  )
}
