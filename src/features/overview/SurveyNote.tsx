import { useCorpus } from '#items/CorpusProvider.tsx'
import { EditorsNote } from '#items/EditorsNote.tsx'
import styles from './OverviewPage.module.css'

/** What the editors say first about the survey as a whole; nothing when they say nothing. */
export function SurveyNote() {
  const { corpus } = useCorpus()
  const note = corpus.notes.find(({ on }) => on.includes('survey'))
  if (!note) return null
  return (
    <div className={styles.note}>
      <EditorsNote provenance={note} side="margin">
        {note.text}
      </EditorsNote>
    </div>
  )
}
