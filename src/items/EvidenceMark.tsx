import { Link } from 'react-router'
import type { Evidence } from '#corpus/types.ts'
import { toFilterPath } from '#url/browseQuery.ts'
import styles from './marks.module.css'

const WORDS: Record<Evidence, string> = { cited: 'Cited', stated: 'Stated' }

type EvidenceDotProps = { evidence: Evidence; size?: number }

/** The round mark of the survey's evidence: a disc is cited, a ring only stated. */
export function EvidenceDot({ evidence, size = 12 }: EvidenceDotProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {evidence === 'cited' ? (
        <circle cx="6" cy="6" r="5" fill="var(--evidence-cited)" />
      ) : (
        <circle cx="6" cy="6" r="4.25" fill="none" stroke="var(--evidence-stated)" strokeWidth="1.5" />
      )}
    </svg>
  )
}

type EvidenceMarkProps = {
  evidence: Evidence
  /** The page whose list a click on the mark filters by it; a mark in a key filters nothing. */
  filters?: string
}

/** The mark with its word beside it. */
export function EvidenceMark({ evidence, filters }: EvidenceMarkProps) {
  const inside = (
    <>
      <EvidenceDot evidence={evidence} />
      {WORDS[evidence]}
    </>
  )
  return filters ? (
    <Link className={styles.mark} to={toFilterPath(filters, 'evidence', evidence)}>
      {inside}
    </Link>
  ) : (
    <span className={styles.mark}>{inside}</span>
  )
}
