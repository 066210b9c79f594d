import { Link } from 'react-router'
import styles from './NoResults.module.css'

/** A list with fewer filters: what is given up or kept, what that shows, and its address. */
export type FewerFilters = { label: string; count: number; search: string }

type NoResultsProps = {
  /** What is counted, in the plural: "applications". */
  things: string
  /** Every chosen value under its facet's name. */
  chips: readonly { facet: string; label: string }[]
  clearSearch: string
  /** Each filter that could be given up alone, most helpful first. */
  drops: readonly FewerFilters[]
  /** Each filter alone; for where giving up one is not enough. */
  alone: readonly FewerFilters[]
}

/** In the place of results when there are none: which single filter to drop to get how many, or which to keep. */
export function NoResults({ things, chips, clearSearch, drops, alone }: NoResultsProps) {
  const offers = drops.length > 0 ? drops : alone
  return (
    <div className={styles.empty}>
      <p>
        No {things} match {sayChosen(chips)}.{' '}
        {drops.length > 0
          ? 'Drop one of these filters:'
          : alone.length > 0 && 'Dropping one of them is not enough. Keep only one:'}
      </p>
      <ul>
        {offers.map(({ label, count, search }) => (
          <li key={search}>
            <Link to={{ search }} preventScrollReset>
              {drops.length > 0 ? 'Without' : 'Only'} {label}
            </Link>{' '}
            · {count}
          </li>
        ))}
        <li>
          <Link to={{ search: clearSearch }} preventScrollReset>
            Clear everything
          </Link>
        </li>
      </ul>
    </div>
  )
}

/** `domain “A” or “B” and text “c”`: values of one facet are alternatives. */
function sayChosen(chips: NoResultsProps['chips']): string {
  const facets = [...new Set(chips.map(({ facet }) => facet))]
  return facets
    .map((name) => {
      const values = chips.filter(({ facet }) => facet === name).map(({ label }) => `“${label}”`)
      return `${name.toLowerCase()} ${values.join(' or ')}`
    })
    .join(' and ')
}
