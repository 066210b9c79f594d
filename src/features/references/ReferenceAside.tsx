import { Fragment } from 'react'
import { need } from '#corpus/createIndex.ts'
import { findCitedBeside } from '#corpus/findLeaning.ts'
import type { Reference } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import { ReferenceLine } from '#items/ReferenceLine.tsx'
import { ThingNotes } from '#items/ThingNotes.tsx'
import { Block } from '#ui/Block.tsx'
import { paths } from '#url/paths.ts'
import { CiteBox } from './CiteBox.tsx'
import styles from './ReferencePage.module.css'

/** Beside a work: how to cite it, what it is about, and the works cited with it. */
export function ReferenceAside({ reference }: { reference: Reference }) {
  const index = useCorpus()
  const beside = findCitedBeside(index, reference.id)
  return (
    <>
      <CiteBox reference={reference} />
      {reference.about.length > 0 && (
        <Block title="Is about" size="small" voice="editors">
          <p>
            {reference.about.map((id, at) => (
              <Fragment key={id}>
                {at > 0 && ' · '}
                <DomainTag domain={need(index.domainById, id)} filters={paths.references} />
              </Fragment>
            ))}
          </p>
        </Block>
      )}
      {beside.length > 0 && (
        <Block title="Cited beside it" size="small">
          <div className={styles.list}>
            {beside.map((other) => (
              <ReferenceLine key={other.id} reference={other} />
            ))}
          </div>
        </Block>
      )}
      <ThingNotes id={reference.id} />
    </>
  )
}
