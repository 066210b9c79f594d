import type { ReactNode } from 'react'
import styles from './FoldSummary.module.css'
import { Icon } from './Icon.tsx'

/** The line that unfolds the rest of its `details`, with the sign that turns as it does. */
export function FoldSummary({ children }: { children: ReactNode }) {
  return (
    <summary className={styles.summary}>
      <Icon name="chevron" size={12} />
      <span>{children}</span>
    </summary>
  )
}
