import { Link, useLocation } from 'react-router'
import { paths } from '#url/paths.ts'
import styles from './EvidenceTabs.module.css'

const TABS = [
  { label: 'Matrix', to: paths.matrix },
  { label: 'Studies', to: paths.studies },
  { label: 'Citation audit', to: paths.audit },
]

/** The three pages about evidence, as links to each other. */
export function EvidenceTabs() {
  const { pathname } = useLocation()
  return (
    <nav className={styles.tabs} aria-label="Evidence">
      {TABS.map(({ label, to }) => (
        <Link key={to} to={to} aria-current={pathname.startsWith(to) ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
