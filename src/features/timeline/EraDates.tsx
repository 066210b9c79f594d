import type { Era } from '#corpus/types.ts'
import { EditorsNote } from '#items/EditorsNote.tsx'
import styles from './EraPanel.module.css'

/** When an era was, who says so, and on what grounds. */
export function EraDates({ era: { dates } }: { era: Era }) {
  if (dates.by === 'editors') {
    return (
      <EditorsNote provenance={dates} side="margin">
        <p>
          {dates.text}. The survey gives no dates; the hatched spans are the editors’.
          {dates.note && ` ${dates.note}`}
        </p>
      </EditorsNote>
    )
  }
  return (
    <>
      <p className={styles.quiet}>{dates.text}. The dates are the survey’s.</p>
      {dates.note && (
        <EditorsNote provenance={dates} side="margin">
          <p>{dates.note}</p>
        </EditorsNote>
      )}
    </>
  )
}
