import type { Reference } from '#corpus/types.ts'
import { toBibtex } from '#export/toBibtex.ts'
import { toCitation } from '#export/toCitation.ts'
import { toCslJson } from '#export/toCslJson.ts'
import { toRis } from '#export/toRis.ts'
import { downloadText } from '#lib/downloadText.ts'
import { Block } from '#ui/Block.tsx'
import { Button } from '#ui/Button.tsx'
import { useCopy } from '#ui/useCopy.ts'
import styles from './ReferencePage.module.css'

/** A work's citation to copy, and its record to download for a reference manager. */
export function CiteBox({ reference }: { reference: Reference }) {
  const { said, copy } = useCopy()
  const name = reference.id.slice('ref-'.length)
  return (
    <Block title="Cite this work" size="small">
      <p className={styles.small}>{toCitation(reference)}</p>
      <p className={styles.formats}>
        <Button onClick={() => copy(toCitation(reference), 'Citation copied.')}>Copy citation</Button>
        <Button onClick={() => downloadText(`${name}.bib`, toBibtex(reference), 'application/x-bibtex')}>
          BibTeX
        </Button>
        <Button
          onClick={() => downloadText(`${name}.ris`, toRis(reference), 'application/x-research-info-systems')}
        >
          RIS
        </Button>
        <Button
          onClick={() =>
            downloadText(`${name}.json`, JSON.stringify([toCslJson(reference)], null, 2), 'application/json')
          }
        >
          CSL-JSON
        </Button>
      </p>
      <p className={styles.small} role="status">
        {said}
      </p>
    </Block>
  )
}
