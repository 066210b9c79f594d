import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Study } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { toStudyPath } from '#url/studiesQuery.ts'
import styles from './DomainPicker.module.css'

type StudyPickerProps = {
  studies: readonly Study[]
  /** The study that a narrow screen shows. */
  shown: string | undefined
}

/** Which study a narrow screen shows, as links; where there is room, all of them stand side by side. */
export function StudyPicker({ studies, shown }: StudyPickerProps) {
  const { referenceById } = useCorpus()
  return (
    <nav className={styles.picker} aria-label="Study shown">
      {studies.map((study) => (
        <Link
          key={study.id}
          to={toStudyPath(study)}
          aria-current={study.id === shown ? 'true' : undefined}
          preventScrollReset
        >
          {formatReferenceName(need(referenceById, study.reference))}
        </Link>
      ))}
    </nav>
  )
}
