import { useCorpus } from './CorpusProvider.tsx'
import { EditorsNote } from './EditorsNote.tsx'
import styles from './ThingNotes.module.css'

/** What the editors add about one thing; nothing when they add nothing. */
export function ThingNotes({ id }: { id: string }) {
  const notes = useCorpus().notesByThing.get(id) ?? []
  if (notes.length === 0) return null
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <EditorsNote key={note.id} provenance={note} side="margin">
          {note.text}
        </EditorsNote>
      ))}
    </div>
  )
}
