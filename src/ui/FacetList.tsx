import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import styles from './FacetList.module.css'
import { Icon } from './Icon.tsx'

/** One value of a facet: what choosing it shows, and the address that does so. */
export type FacetValueView = {
  value: string
  label: string
  /** Results left if this value were chosen too. Zero is shown, not hidden. */
  count: number
  chosen: boolean
  /** The query of the page with this value toggled; asked for only when the value is drawn. */
  toSearch: () => string
}

export type FacetView = { key: string; label: string; values: readonly FacetValueView[] }

type FacetValueLinkProps = {
  facet: string
  value: FacetValueView
  most: number
  drawLabel: ((facet: string, value: FacetValueView) => ReactNode) | undefined
}

/**
 * One value of a facet, as a link to the same page with that value toggled.
 *
 * A link rather than a checkbox: it can be opened in a new tab, shared, and
 * undone with Back, and it needs no state of its own.
 */
function FacetValueLink({ facet, value, most, drawLabel }: FacetValueLinkProps) {
  return (
    <Link
      className={styles.value}
      to={{ search: value.toSearch() }}
      preventScrollReset
      aria-current={value.chosen ? 'true' : undefined}
      data-facet={facet}
      data-value={value.value}
      data-zero={value.count === 0 || undefined}
      onKeyDown={toggleBySpace}
    >
      <span className={styles.box}>{value.chosen && <Icon name="check" size={12} />}</span>
      <span className={styles.label}>{drawLabel ? drawLabel(facet, value) : value.label}</span>
      <svg className={styles.bar} width="34" height="6" aria-hidden="true">
        <rect width={most ? (34 * value.count) / most : 0} height="6" />
      </svg>
      <span className={styles.count}>{value.count}</span>
    </Link>
  )
}

const SHOWN_AT_FIRST = 7
const FILTERED_FROM = 12
/** More values than this are found through the filter field; a page does not list thousands. */
const LISTED_AT_MOST = 80

type FacetListProps = {
  facets: readonly FacetView[]
  /** Whether a value's label is what a reader may be typing into the filter field. */
  matchLabel: (label: string, text: string) => boolean
  /** Draws a value's label where labels are more than words, such as a mark with them. */
  drawLabel?: ((facet: string, value: FacetValueView) => ReactNode) | undefined
}

/** The facets of a browsing page. Long ones fold after a few values and have a filter field. */
export function FacetList({ facets, ...rest }: FacetListProps) {
  return facets
    .filter((facet) => facet.values.length > 0)
    .map((facet) => <FacetGroup key={facet.key} facet={facet} {...rest} />)
}

/** It looks like a checkbox, so Space works as on one. */
function toggleBySpace(event: KeyboardEvent<HTMLAnchorElement>) {
  if (event.key !== ' ') return
  event.preventDefault()
  event.currentTarget.click()
}

type FacetGroupProps = Omit<FacetListProps, 'facets'> & { facet: FacetView }

function FacetGroup({ facet, matchLabel, drawLabel }: FacetGroupProps) {
  const [text, setText] = useState('')
  const most = Math.max(1, ...facet.values.map(({ count }) => count))
  const long = facet.values.length > SHOWN_AT_FIRST + 2
  // Chosen values first, then those that would show something: the fold hides the least useful.
  const ordered = long
    ? facet.values.toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count)
    : facet.values
  const wanted = text.trim() ? ordered.filter(({ label }) => matchLabel(label, text)) : ordered
  const [shown, folded] =
    long && !text.trim() ? [wanted.slice(0, SHOWN_AT_FIRST), wanted.slice(SHOWN_AT_FIRST)] : [wanted, []]
  const draw = (values: readonly FacetValueView[]) => (
    <ul>
      {values.map((value) => (
        <li key={value.value}>
          <FacetValueLink facet={facet.key} value={value} most={most} drawLabel={drawLabel} />
        </li>
      ))}
    </ul>
  )
  const headingId = `facet-${facet.key}`
  return (
    <section className={styles.facet} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {facet.label}
      </h2>
      {facet.values.length > FILTERED_FROM && (
        <input
          className={styles.filter}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={`Filter the values of ${facet.label}`}
          placeholder={`Filter ${facet.values.length} values`}
        />
      )}
      {wanted.length === 0 ? (
        <p className={styles.count}>No value is like “{text.trim()}”.</p>
      ) : (
        draw(shown.slice(0, LISTED_AT_MOST))
      )}
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>All {facet.values.length} values</summary>
          {draw(folded.slice(0, LISTED_AT_MOST))}
          {folded.length > LISTED_AT_MOST && (
            <p className={styles.count}>{folded.length - LISTED_AT_MOST} more: filter to find them.</p>
          )}
        </details>
      )}
    </section>
  )
}
