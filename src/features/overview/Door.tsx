import type { ReactNode } from 'react'
import { DoorTitle } from './DoorTitle.tsx'
import styles from './OverviewPage.module.css'

type DoorProps = {
  to: string
  title: string
  text: string
  children: ReactNode
}

/** A way into one room of the site, with what stands inside drawn small. */
export function Door({ to, title, text, children }: DoorProps) {
  return (
    <section className={styles.door}>
      <DoorTitle to={to} title={title}>
        {text}
      </DoorTitle>
      {children}
    </section>
  )
}
