import { evidenceOf } from '#corpus/findTies.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { CitedMarks } from './CitedMarks.tsx'
import { EvidenceMark } from './EvidenceMark.tsx'

/** Whether some claims cite anything, and the marks of what they cite; the first keeps to the word's line. */
export function EvidenceWithWorks({ claims }: { claims: readonly PlacedClaim[] }) {
  return (
    <span>
      <EvidenceMark evidence={evidenceOf(claims)} />
      {'\u00a0'}
      <CitedMarks claims={claims} />
    </span>
  )
}
