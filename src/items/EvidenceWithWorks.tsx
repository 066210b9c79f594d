import { evidenceOf } from '#corpus/findTies.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { CitedMarks } from './CitedMarks.tsx'
import { EvidenceMark } from './EvidenceMark.tsx'
import styles from './marks.module.css'

type EvidenceWithWorksProps = {
  claims: readonly PlacedClaim[]
  /** The page whose list the evidence filters. */
  filters: string
}

/** Whether some claims cite anything, and the marks of what they cite; the first keeps to the word's line. */
export function EvidenceWithWorks({ claims, filters }: EvidenceWithWorksProps) {
  return (
    <span className={styles.works}>
      <EvidenceMark evidence={evidenceOf(claims)} filters={filters} />
      {'\u00a0'}
      <CitedMarks claims={claims} />
    </span>
  )
}
