import type { Reference } from '#corpus/types.ts'
import { toCitation } from '#export/toCitation.ts'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { referenceFormats } from '#items/exportFormats.ts'
import { Block } from '#ui/Block.tsx'
import { Button } from '#ui/Button.tsx'
import { useCopy } from '#ui/useCopy.ts'
import styles from './ReferencePage.module.css'

/** A work's citation to copy, and its record to download for a reference manager. */
export function CiteBox({ reference }: { reference: Reference }) {
  const { said, copy } = useCopy()
  return (
    <Block title="Cite this work" size="small">
      <p className={styles.small}>{toCitation(reference)}</p>
      <div className={styles.formats}>
        <Button onClick={() => copy(toCitation(reference), 'Citation copied.')}>Copy citation</Button>
        <ExportMenu formats={referenceFormats([reference])} what="work" />
      </div>
      <p className={styles.small} role="status">
        {said}
      </p>
    </Block>
  )
}
