import { Link } from 'react-router'
import type { FacetView } from '#ui/FacetList.tsx'
import styles from './GlossaryPage.module.css'

type KindLinksProps = { facets: readonly FacetView[]; clearSearch: string; chosen: boolean }

/** What is unusual about the terms, each kind a link to the glossary narrowed to it. */
export function KindLinks({ facets, clearSearch, chosen }: KindLinksProps) {
  return facets.map((facet) => (
    <nav key={facet.key} className={styles.kinds} aria-label="Kinds of terms">
      <ul>
        <li>
          <Link
            className={styles.kind}
            to={{ search: clearSearch }}
            aria-current={chosen ? undefined : 'true'}
            preventScrollReset
          >
            All kinds
          </Link>
        </li>
        {facet.values.map(({ value, label, count, chosen, toSearch }) => (
          <li key={value}>
            <Link
              className={styles.kind}
              to={{ search: toSearch() }}
              aria-current={chosen ? 'true' : undefined}
              data-facet={facet.key}
              data-value={value}
              preventScrollReset
            >
              {label} <span className={styles.number}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  ))
}
