import { Link } from 'react-router'
import styles from './Pages.module.css'

type PagesProps = { number: number; last: number; toSearch: (page: number) => string }

/**
 * The links from one page of results to the next; none where there is only one.
 *
 * Drawn anew on every page, so that the focus does not stay below what is new (see `useFocusKeeper`).
 */
export function Pages({ number, last, toSearch }: PagesProps) {
  if (last <= 1) return null
  return (
    <nav key={number} className={styles.pages} aria-label="Pages of results">
      {number > 1 && <Link to={{ search: toSearch(number - 1) }}>Previous page</Link>}
      <span>
        Page {number} of {last}
      </span>
      {number < last && <Link to={{ search: toSearch(number + 1) }}>Next page</Link>}
    </nav>
  )
}
