import { Link } from 'react-router'
import { formatReferenceName } from '#corpus/formatReference.ts'
import { ClaimQuote } from '#items/ClaimQuote.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import { ReferenceLine } from '#items/ReferenceLine.tsx'
import type { SavedKind } from '#url/libraryQuery.ts'
import { toPath } from '#url/paths.ts'
import styles from './ThingDrawn.module.css'

/** A saved thing in short, in the voice of whoever speaks in it. */
export function ThingDrawn({ id, kind }: { id: string; kind: SavedKind }) {
  const index = useCorpus()
  const claim = index.claimById.get(id)
  if (claim) return <ClaimQuote claim={claim} listed />
  const reference = index.referenceById.get(id)
  if (reference) return <ReferenceLine reference={reference} />
  const study = kind === 'study' ? index.corpus.studies.find((study) => study.id === id) : undefined
  const work = study && index.referenceById.get(study.reference)
  const [algorithm, application] = [index.algorithmById.get(id), index.applicationById.get(id)]
  const domain = application && index.domainById.get(application.domain)
  return (
    <>
      {study && work && (
        <>
          <h3 className={styles.name}>
            <Link to={toPath(id)}>The study of {formatReferenceName(work)}</Link>
          </h3>
          <p className={styles.facts}>{study.summary}</p>
        </>
      )}
      {(algorithm ?? application) && (
        <h3 className={styles.name}>
          <Link to={toPath(id)}>{(algorithm ?? application)?.name}</Link>
        </h3>
      )}
      {algorithm && <p className={styles.facts}>Algorithm · {algorithm.family}</p>}
      {application && domain && (
        <p className={styles.facts}>
          <DomainTag domain={domain} plain /> {application.modality}
        </p>
      )}
      {kind === 'gone' && (
        <>
          <p>
            <code className={styles.id}>{id}</code>
          </p>
          <p className={styles.facts}>
            No longer in this survey. It stays here with its note until you take it off.
          </p>
        </>
      )}
    </>
  )
}
