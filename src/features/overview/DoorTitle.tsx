import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from '#ui/Icon.tsx'
import styles from './OverviewPage.module.css'

type DoorTitleProps = { to: string; title: string; children: ReactNode }

/** The heading of a door, which is the way in, and a line about what lies behind it. */
export function DoorTitle({ to, title, children }: DoorTitleProps) {
  return (
    <div className={styles.doorTitle}>
      <h2>
        <Link to={to}>
          {title} <Icon name="chevron" size={14} />
        </Link>
      </h2>
      <p className={styles.text}>{children}</p>
    </div>
  )
}
