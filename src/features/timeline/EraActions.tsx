import { useMemo } from 'react'
import { Link } from 'react-router'
import { countOfEra } from '#corpus/countOfEra.ts'
import { toSlug } from '#corpus/slug.ts'
import type { Era } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { Icon } from '#ui/Icon.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths } from '#url/paths.ts'
import styles from './EraPanel.module.css'

/** Where the same filter, this era, can be put on everything else. */
const EVERYTHING = [
  { label: 'Applications', path: paths.applications, counted: 'applications' },
  { label: 'Algorithms', path: paths.algorithms, counted: 'algorithms' },
  { label: 'References', path: paths.references, counted: 'references' },
  { label: 'Evidence matrix', path: paths.matrix, counted: 'ties' },
] as const

type EraActionsProps = { era: Era; clearSearch: string }

/** Everything filtered by one era, a link for each kind of thing with how much that is; and the way to choose none. */
export function EraActions({ era: { id, name }, clearSearch }: EraActionsProps) {
  const index = useCorpus()
  const counts = useMemo(() => countOfEra(index, id), [index, id])
  return (
    <nav className={styles.actions} aria-label={`Filter everything by ${name}`}>
      <p className={styles.filter}>
        <Icon name="filter" /> Filter everything by this era
      </p>
      <ul>
        {EVERYTHING.map(({ label, path, counted }) => (
          <li key={path}>
            <Link to={toFilterPath(path, 'era', toSlug(id))}>
              {label} <span className={styles.of}>of this era</span>
            </Link>{' '}
            <span className={styles.of}>
              {counted === 'ties' ? formatCount(counts.ties, 'tie') : counts[counted]}
            </span>
          </li>
        ))}
      </ul>
      <Link to={{ search: clearSearch }} preventScrollReset>
        Choose no era
      </Link>
    </nav>
  )
}
