import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './Detail.module.css'

type DetailProps = {
  /** Where this stands: the list it belongs to, then narrower ones. */
  trail: readonly { label: string; to: string }[]
  title: string
  also?: ReactNode
  actions?: ReactNode
  /** Across the whole width, between the heading and the columns. */
  band?: ReactNode
  aside: ReactNode
  children: ReactNode
}

/** The frame of a page about one thing. */
export function Detail({ trail, title, also, actions, band, aside, children }: DetailProps) {
  return (
    <article>
      <nav className={styles.trail} aria-label="Where this stands">
        {trail.map(({ label, to }, at) => (
          <Fragment key={to}>
            {at > 0 && <span aria-hidden="true">/</span>}
            <Link to={to}>{label}</Link>
          </Fragment>
        ))}
      </nav>
      <header className={styles.head}>
        <div className={styles.title}>
          <h1>{title}</h1>
          {also && <p className={styles.also}>{also}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {band}
      <div className={styles.columns}>
        <div className={styles.main}>{children}</div>
        <aside className={styles.aside}>{aside}</aside>
      </div>
    </article>
  )
}
