import { Link } from 'react-router'
import { EMPTY_LIBRARY, type LibraryQuery, writeLibraryQuery } from '#url/libraryQuery.ts'
import styles from './LibraryPage.module.css'
import { nameSavedKinds } from './nameSavedKinds.ts'

/** In the list's place when nothing on it matches: what was asked, and what to drop. */
export function NothingShown({ query }: { query: LibraryQuery }) {
  const { q, kinds } = query
  const toSearch = (change: Partial<LibraryQuery>) => `?${writeLibraryQuery({ ...query, ...change })}`
  const asked = kinds.map((kind) => nameSavedKinds(kind).toLowerCase()).join(' or ')
  return (
    <div className={styles.empty}>
      <p>
        {q
          ? `${asked ? `No ${asked}` : 'Nothing'} on your list ${asked ? 'match' : 'matches'} “${q}”.`
          : `There are no ${asked} on your list.`}
      </p>
      <ul className={styles.ways}>
        {q && (
          <li>
            <Link to={{ search: toSearch({ q: '' }) }}>Without “{q}”</Link>
          </li>
        )}
        {kinds.length > 0 && (
          <li>
            <Link to={{ search: toSearch({ kinds: [] }) }}>All kinds</Link>
          </li>
        )}
        <li>
          <Link to={{ search: toSearch(EMPTY_LIBRARY) }}>The whole list</Link>
        </li>
      </ul>
    </div>
  )
}
