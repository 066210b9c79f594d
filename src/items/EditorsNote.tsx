import type { ReactNode } from 'react'
import type { Provenance } from '#corpus/types.ts'
import styles from './EditorsNote.module.css'
import { SourceLine } from './SourceLine.tsx'

type EditorsNoteProps = {
  children: ReactNode
  /** Its sources and level of checking; none where a note right below gives the same for both. */
  provenance: Provenance | undefined
  /** Where it stands: in the margin beside the text, or in the text's own column. */
  side?: 'margin' | 'text'
  /** True when what stands just before it has already said that the editors speak. */
  follows?: boolean
}

/** Something the editors say, told apart from the survey by face, label and rule. */
export function EditorsNote({ children, provenance, side = 'text', follows = false }: EditorsNoteProps) {
  return (
    <div
      className={styles.note}
      data-side={side}
      data-follows={follows}
      role="note"
      aria-label="Editors’ note"
    >
      {!follows && <p className={styles.label}>Editors</p>}
      <div>{children}</div>
      {provenance && <SourceLine provenance={provenance} />}
    </div>
  )
}
