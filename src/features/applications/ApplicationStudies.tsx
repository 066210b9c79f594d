import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Study } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { Block } from '#ui/Block.tsx'
import { toPath } from '#url/paths.ts'
import styles from './ApplicationPage.module.css'

/** The studies that an application's claims cite, as the editors sum them up; nothing when they cite none. */
export function ApplicationStudies({ studies }: { studies: readonly Study[] }) {
  const { referenceById } = useCorpus()
  if (studies.length === 0) return null
  return (
    <Block title={studies.length === 1 ? 'The study behind it' : 'The studies behind it'} voice="editors">
      <ul className={styles.list}>
        {studies.map((study) => {
          const reference = need(referenceById, study.reference)
          const followed = study.followUps.length
          return (
            <li key={study.id} className={styles.study} data-id={study.id}>
              <h3>
                <Link to={toPath(reference.id)}>{reference.title}</Link>
                <SaveMark id={study.id} name={`the study of ${formatReferenceName(reference)}`} />
              </h3>
              <p>{study.summary}</p>
              <SourceLine provenance={study} />
              <p className={styles.ways}>
                <Link to={toPath(study.id)}>Its figures beside other studies’</Link>
                {followed > 0 && (
                  <Link to={`${toPath(reference.id)}#followed`}>
                    What followed {formatReferenceName(reference)}: {formatCount(followed, 'finding')}
                  </Link>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </Block>
  )
}
