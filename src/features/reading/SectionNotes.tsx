import type { Note } from '#corpus/types.ts'
import { formatCount } from '#lib/formatCount.ts'
import { usePreferences } from '#stores/preferences.ts'
import { FoldSummary } from '#ui/FoldSummary.tsx'
import { NoteList } from './NoteList.tsx'
import styles from './SectionNotes.module.css'

const UNFOLDED_UP_TO = 2

type SectionNotesProps = {
  notes: readonly Note[]
  /** What they are about: "this section". */
  about: string
}

/** What the editors say of a whole section, or of the whole survey, before its text; many notes fold. */
export function SectionNotes({ notes, about }: SectionNotesProps) {
  const shown = usePreferences((preferences) => preferences.notes)
  if (!shown || notes.length === 0) return null
  return (
    <details className={styles.notes} open={notes.length <= UNFOLDED_UP_TO}>
      <FoldSummary>
        <b>Editors</b> on {about}: {formatCount(notes.length, 'note')}
      </FoldSummary>
      <NoteList notes={notes.map((entry) => ({ kind: 'note', entry }))} />
    </details>
  )
}
