import { urlOf, type Work } from '#corpus/formatReference.ts'
import styles from './PrintedAddress.module.css'

/** Where a work can be found, in full: on paper only, where its links are dead. */
export function PrintedAddress({ work }: { work: Work }) {
  const url = urlOf(work)
  return url && <span className={styles.address}>{url}</span>
}
