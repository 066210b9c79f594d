import { formatReasons } from '#search/formatReasons.ts'
import type { Hit } from '#search/types.ts'
import styles from './FoundAs.module.css'

/** Why a search left this algorithm in the list; nothing while none is made. */
export function FoundAs({ hit }: { hit: Hit | undefined }) {
  const why = hit && formatReasons(hit.reasons)
  return why ? <p className={styles.why}>{why}</p> : null
}
