import { Link } from 'react-router'
import { formatCount } from '#lib/formatCount.ts'
import { SearchField } from '#ui/SearchField.tsx'
import {
  GROUPINGS,
  type Grouping,
  type LibraryQuery,
  type SavedKind,
  toggleKind,
  writeLibraryQuery,
} from '#url/libraryQuery.ts'
import { useQueryText } from '#url/useQueryText.ts'
import styles from './ListTools.module.css'
import { nameSavedKinds } from './nameSavedKinds.ts'

const GROUP_WORDS: Record<Grouping, string> = {
  own: 'Your own order',
  kind: 'By kind',
  section: 'By section',
}

type ListToolsProps = {
  query: LibraryQuery
  kinds: readonly { kind: SavedKind; count: number }[]
  total: number
  shown: number
}

/** Searching the list, narrowing it to kinds, and grouping it; all of it in the address. */
export function ListTools({ query, kinds, total, shown }: ListToolsProps) {
  const [text, type, submit] = useQueryText()
  const toSearch = (change: Partial<LibraryQuery>) => writeLibraryQuery({ ...query, ...change }).toString()
  return (
    <div className={styles.tools}>
      <SearchField
        label="Search your list"
        placeholder="Search titles and notes"
        text={text}
        onType={type}
        onSubmit={submit}
      />
      <div className={styles.choices}>
        <p className={styles.count} role="status">
          {shown === total ? formatCount(total, 'thing') : `${shown} of ${formatCount(total, 'thing')}`}
        </p>
        <nav className={styles.links} aria-label="Kinds of things">
          {kinds.map(({ kind, count }) => (
            <Link
              key={kind}
              to={{ search: writeLibraryQuery(toggleKind(query, kind)).toString() }}
              aria-current={query.kinds.includes(kind) ? 'true' : undefined}
              data-facet="kind"
              data-value={kind}
              preventScrollReset
            >
              {nameSavedKinds(kind)} <span>{count}</span>
            </Link>
          ))}
        </nav>
        <nav className={styles.links} aria-label="Order of the list">
          {GROUPINGS.map((group) => (
            <Link
              key={group}
              to={{ search: toSearch({ group }) }}
              aria-current={query.group === group ? 'true' : undefined}
              preventScrollReset
            >
              {GROUP_WORDS[group]}
            </Link>
          ))}
        </nav>
      </div>
    </div>
  )
}
