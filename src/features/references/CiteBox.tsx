import { Suspense } from 'react'
import { toSlug } from '#corpus/slug.ts'
import type { Reference } from '#corpus/types.ts'
import { toCitation } from '#export/toCitation.ts'
import { CitationBox } from '#items/CitationBox.tsx'
import { useCitations } from '#items/CitationsProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { referenceFormats } from '#items/exportFormats.ts'
import { useFileWords } from '#items/useFileWords.ts'
import { Block } from '#ui/Block.tsx'
import { CITE_PART } from './CiteLink.tsx'
import styles from './ReferencePage.module.css'

/** A work's citation in six styles to copy, and its record for a reference manager. */
export function CiteBox({ reference }: { reference: Reference }) {
  const Citations = useCitations().of(reference.id)
  const plain = <p className={styles.small}>{toCitation(reference)}</p>
  const toWords = useFileWords()
  const words = toWords(toSlug(reference.id))
  return (
    <Block title="Cite this work" id={CITE_PART} size="small">
      <Suspense fallback={plain}>
        <Citations>
          {(citations) =>
            citations ? <CitationBox key={reference.id} what="this work" citations={citations} /> : plain
          }
        </Citations>
      </Suspense>
      <ExportMenu formats={referenceFormats([reference], words)} what="work" />
    </Block>
  )
}
