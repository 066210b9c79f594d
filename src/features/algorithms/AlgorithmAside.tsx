import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { findSimilarAlgorithms, formatSimilarity } from '#corpus/findSimilarAlgorithms.ts'
import { yearOf } from '#corpus/formatReference.ts'
import type { Algorithm } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EraStrip } from '#items/EraStrip.tsx'
import { ReferenceLine } from '#items/ReferenceLine.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import { ThingNotes } from '#items/ThingNotes.tsx'
import { TieStrip } from '#items/TieStrip.tsx'
import { Block } from '#ui/Block.tsx'
import { toComparePath } from '#url/compareQuery.ts'
import { toPath } from '#url/paths.ts'
import styles from './AlgorithmPage.module.css'

/** Beside an algorithm: where it comes from, when, what is like it, and the editors' notes. */
export function AlgorithmAside({ algorithm }: { algorithm: Algorithm }) {
  const index = useCorpus()
  const originals = algorithm.originals.map((id) => need(index.referenceById, id))
  const [first] = originals
  const era = algorithm.era && need(index.eraById, algorithm.era)
  const similar = findSimilarAlgorithms(index, algorithm)
  return (
    <>
      <Block title="Original work" size="small" voice="editors">
        <div className={styles.list}>
          {originals.map((reference) => (
            <div key={reference.id}>
              <ReferenceLine reference={reference} />
              {reference.origin === 'editors' && <p className={styles.why}>Not cited by the survey</p>}
              <SourceLine provenance={reference} />
            </div>
          ))}
        </div>
      </Block>
      <Block title="Place in the eras" size="small">
        {first && <EraStrip year={yearOf(first)} />}
        <p className={styles.era}>
          {era ? (
            <>
              In <Link to={toPath(era.id)}>{era.name}</Link>
              {era.dates.by === 'editors' ? '; the placing and the dates are the editors’.' : '.'}
            </>
          ) : (
            'It spans the eras, so the editors place it in none.'
          )}
        </p>
      </Block>
      {similar.length > 0 && (
        <Block title="Similar algorithms" size="small">
          <ul className={styles.list}>
            {similar.map((one) => (
              <li key={one.algorithm.id} data-id={one.algorithm.id}>
                <div className={styles.similar}>
                  <Link to={toPath(one.algorithm.id)}>{one.algorithm.name}</Link>
                  <Link to={toComparePath([algorithm.id, one.algorithm.id])}>Compare</Link>
                </div>
                <TieStrip algorithm={one.algorithm.id} small />
                <p className={styles.why}>{formatSimilarity(one)}</p>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <ThingNotes id={algorithm.id} />
    </>
  )
}
