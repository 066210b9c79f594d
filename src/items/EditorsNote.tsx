import type { ReactNode } from 'react'
import type { Provenance } from '#corpus/types.ts'
import styles from './EditorsNote.module.css'
import { SourceLine } from './SourceLine.tsx'

type EditorsNoteProps = {
  children: ReactNode
  provenance: Provenance
  /** Where it stands: in the margin beside the text, or in the text's own column. */
  side?: 'margin' | 'text'
}

/** Something the editors say, told apart from the survey by face, label and rule. */
export function EditorsNote({ children, provenance, side = 'text' }: EditorsNoteProps) {
  return (
    <aside className={styles.note} data-side={side} aria-label="Editors’ note">
      <p className={styles.label}>Editors</p>
      <div>{children}</div>
      <SourceLine provenance={provenance} />
    </aside>
  )
}
