import { Link } from 'react-router'
import { Icon } from '#ui/Icon.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths } from '#url/paths.ts'
import styles from './EraPanel.module.css'

/** Where the same filter, this era, can be put on everything else. */
const EVERYTHING = [
  { label: 'Applications', path: paths.applications },
  { label: 'Algorithms', path: paths.algorithms },
  { label: 'References', path: paths.references },
  { label: 'Evidence matrix', path: paths.matrix },
] as const

type EraActionsProps = { slug: string; name: string; clearSearch: string }

/** Everything filtered by one era, a link for each kind of thing; and the way to choose none. */
export function EraActions({ slug, name, clearSearch }: EraActionsProps) {
  return (
    <nav className={styles.actions} aria-label={`Filter everything by ${name}`}>
      <p className={styles.filter}>
        <Icon name="filter" /> Filter everything by this era
      </p>
      <ul>
        {EVERYTHING.map(({ label, path }) => (
          <li key={path}>
            <Link to={toFilterPath(path, 'era', slug)}>
              {label} <span className={styles.of}>of this era</span>
            </Link>
          </li>
        ))}
      </ul>
      <Link to={{ search: clearSearch }} preventScrollReset>
        Choose no era
      </Link>
    </nav>
  )
}
