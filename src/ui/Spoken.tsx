import type { ReactNode } from 'react'
import styles from './Hidden.module.css'

/**
 * Words for those who listen, said when they change; not shown.
 *
 * It stands there, empty, before it has anything to say: several screen readers
 * stay silent about what comes together with its words.
 */
export function Spoken({ children }: { children: ReactNode }) {
  return (
    <p role="status" className={styles.hidden}>
      {children}
    </p>
  )
}
