import type { Evidence } from '#corpus/types.ts'
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

/** The mark with its word beside it. */
export function EvidenceMark({ evidence }: { evidence: Evidence }) {
  return (
    <span className={styles.mark}>
      <EvidenceDot evidence={evidence} />
      {WORDS[evidence]}
    </span>
  )
}
