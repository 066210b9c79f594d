import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A line that tells the reader what happened and what was kept; also announced. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p className={styles.notice} role="status">
      {children}
    </p>
  )
}
