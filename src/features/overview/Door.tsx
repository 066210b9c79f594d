import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { DoorTitle } from './DoorTitle.tsx'
import styles from './OverviewPage.module.css'

type DoorProps = {
  to: string
  title: string
  text: string
  also?: { label: string; to: string }
  children: ReactNode
}

/** A way into one room of the site, with what stands inside drawn small. */
export function Door({ to, title, text, also, children }: DoorProps) {
  return (
    <section className={styles.door}>
      <DoorTitle to={to} title={title}>
        {text}
      </DoorTitle>
      <div className={styles.inside}>{children}</div>
      {also && (
        <p className={styles.also}>
          <Link to={also.to}>{also.label}</Link>
        </p>
      )}
    </section>
  )
}
