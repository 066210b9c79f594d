import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './ResultRow.module.css'

type ResultRowProps = {
  id: string
  to: string
  title: ReactNode
  tags?: ReactNode
  /** A small control in the upper right corner. */
  corner?: ReactNode
  /** What the eye runs down: marks and places, in the right-hand column. */
  aside?: ReactNode
  /** True where addresses lead to the row itself. */
  anchor?: boolean
  children: ReactNode
}

/** One result of a browsing page. */
export function ResultRow({ id, to, title, tags, aside, corner, anchor = false, children }: ResultRowProps) {
  return (
    <li className={styles.row} id={anchor ? id : undefined} data-id={id}>
      <div>
        <h3 className={styles.title}>
          {/* Named, so that coming back can find it. */}
          <Link id={`result-${id}`} to={to}>
            {title}
          </Link>
        </h3>
        <div className={styles.text}>{children}</div>
        {tags && <div className={styles.tags}>{tags}</div>}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
      {corner}
    </li>
  )
}
