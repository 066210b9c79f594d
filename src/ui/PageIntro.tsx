import type { ReactNode } from 'react'
import styles from './PageIntro.module.css'

type PageIntroProps = { title: string; children: ReactNode; actions?: ReactNode }

/** A page's heading with the sentence that says what it holds. */
export function PageIntro({ title, children, actions }: PageIntroProps) {
  return (
    <div className={styles.intro}>
      <div>
        <h1>{title}</h1>
        <p className={styles.lead}>{children}</p>
      </div>
      {actions}
    </div>
  )
}
