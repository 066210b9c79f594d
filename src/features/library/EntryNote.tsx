import { useState } from 'react'
import { changeList } from '#stores/changeList.ts'
import { useLibrary } from '#stores/library.ts'
import { Hidden } from '#ui/Hidden.tsx'
import styles from './EntryNote.module.css'

type EntryNoteProps = { id: string; note: string; name: string }

/**
 * The reader's note on a saved thing, stored as it is typed.
 *
 * Each letter goes to the store at once, which writes it a moment later and
 * also when the page is left. While one types, what another tab writes on the
 * same thing does not move the words under the hand; it stands beside them after.
 * Of any length: a field with a limit cuts what is pasted, and says nothing.
 */
export function EntryNote({ id, note, name }: EntryNoteProps) {
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState<string>()
  const words = draft ?? note
  if (!note && !open) {
    return (
      <button type="button" className={styles.add} onClick={() => setOpen(true)}>
        Add a note <Hidden>on {name}</Hidden>
      </button>
    )
  }
  return (
    <div className={styles.note}>
      <label className={styles.label} htmlFor={`note-${id}`}>
        Your note <Hidden>on {name}</Hidden>
      </label>
      <textarea
        id={`note-${id}`}
        // Opened by a button that is gone now.
        ref={(field) => {
          if (open && !note) field?.focus()
        }}
        className={styles.field}
        rows={Math.min(12, words.split('\n').length + Math.floor(words.length / 80))}
        value={words}
        onFocus={() => {
          setOpen(true)
          setDraft(note)
        }}
        onChange={({ target }) => {
          changeList([{ kind: 'note', id, base: words, text: target.value }], true)
          setDraft(target.value)
        }}
        onBlur={() => {
          useLibrary.flush()
          setOpen(false)
          setDraft(undefined)
        }}
      />
      <p className={styles.printed}>{note}</p>
    </div>
  )
}
