import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Study } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { toPath } from '#url/paths.ts'
import styles from './StudyChart.module.css'

type StudyPanelProps = {
  study: Study
  /** Whether this is the place that addresses of the study lead to. */
  anchor?: boolean
  about?: ReactNode
  verdict?: string | undefined
  children: ReactNode
}

/** One study's part of a drawing of all: its name, which leads to its own page, and what its numbers come from. */
export function StudyPanel({ study, anchor = false, about, verdict, children }: StudyPanelProps) {
  const reference = need(useCorpus().referenceById, study.reference)
  return (
    <section className={styles.panel} id={anchor ? study.id : undefined} data-id={study.id}>
      <h3>
        <Link to={toPath(reference.id)}>{formatReferenceName(reference)}</Link>
        {anchor && <SaveMark id={study.id} name={`the study of ${formatReferenceName(reference)}`} />}
      </h3>
      {about && <p className={styles.about}>{about}</p>}
      {verdict && <p className={styles.verdict}>{verdict}</p>}
      {children}
    </section>
  )
}
