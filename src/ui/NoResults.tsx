import { Link } from 'react-router'
import { groupBy } from '#lib/groupBy.ts'
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
  const filters = nameFilters(chips)
  const single = filters.length === 1
  return (
    <div className={styles.empty}>
      <p>
        No {things} match {single ? 'this filter' : 'all of these filters at once'}: {filters.join('; ')}.{' '}
        {drops.length > 0
          ? single
            ? 'Drop it:'
            : 'Drop one of them:'
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

/**
 * `domain “A” or “B”`, one text a facet: values of one facet are alternatives.
 *
 * Facets are called as no sentence would call them (“is about”, “listed by”),
 * so they are listed and not woven into one.
 */
function nameFilters(chips: NoResultsProps['chips']): string[] {
  return [...groupBy(chips, ({ facet }) => [facet])].map(
    ([facet, values]) => `${facet.toLowerCase()} ${values.map(({ label }) => `“${label}”`).join(' or ')}`,
  )
}
