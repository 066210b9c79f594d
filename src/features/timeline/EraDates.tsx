import type { Era } from '#corpus/types.ts'
import { EditorsNote } from '#items/EditorsNote.tsx'
import styles from './EraPanel.module.css'

/** When an era was, who says so, and on what grounds. */
export function EraDates({ era: { dates } }: { era: Era }) {
  if (dates.by === 'editors') {
    return (
      <EditorsNote provenance={dates} side="margin">
        <p>
          Dates by the editors, hence hatched: {dates.text}.{dates.note && ` ${dates.note}`}
        </p>
      </EditorsNote>
    )
  }
  return (
    <>
      <p className={styles.quiet}>Dates by the survey: {dates.text}.</p>
      {dates.note && (
        <EditorsNote provenance={dates} side="margin">
          <p>{dates.note}</p>
        </EditorsNote>
      )}
    </>
  )
}
