import type { ReactNode } from 'react'
import { sameProvenance } from '#corpus/sameProvenance.ts'
import type { Provenance } from '#corpus/types.ts'
import { SourceLine } from '#items/SourceLine.tsx'
import styles from './StudyTable.module.css'

/** Something the editors say of a study, with where it comes from. */
export type Statement = Provenance & { text: ReactNode; note?: string | undefined }

/** Statements of one cell; a source that serves several in a row is named after the last of them. */
export function StudyCell({ statements, work }: { statements: readonly Statement[]; work: string }) {
  if (statements.length === 0) return 'Nothing known to the editors.'
  return statements.map(({ text, note, sources, checked }, at) => {
    const next = statements[at + 1]
    const goesOn = next && sameProvenance(next, { sources, checked })
    return (
      <div key={at} className={styles.statement} data-checked={checked}>
        <p>
          {text}
          {note && <span className={styles.note}> {note}</span>}
        </p>
        {!goesOn && <SourceLine provenance={{ sources, checked }} work={work} />}
      </div>
    )
  })
}
