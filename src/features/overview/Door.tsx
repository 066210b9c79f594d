import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from '#ui/Icon.tsx'
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
      <h2>
        <Link to={to}>
          {title} <Icon name="chevron" size={14} />
        </Link>
      </h2>
      <p className={styles.text}>{text}</p>
      <div className={styles.inside}>{children}</div>
      {also && (
        <p className={styles.also}>
          <Link to={also.to}>{also.label}</Link>
        </p>
      )}
    </section>
  )
}
