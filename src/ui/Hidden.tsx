import type { ReactNode } from 'react'
import styles from './Hidden.module.css'

/** Words for those who listen to the page; not shown. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>
}
