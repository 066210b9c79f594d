import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './BrowseFrame.module.css'
import { Button } from './Button.tsx'
import { DroppedNotice } from './DroppedNotice.tsx'
import { FacetList, type FacetValueView, type FacetView } from './FacetList.tsx'
import { Hidden } from './Hidden.tsx'
import { Icon } from './Icon.tsx'
import { useCopy } from './useCopy.ts'

type Choice = { key: string; label: string; chosen: boolean; search: string }

type BrowseFrameProps = {
  /** What is counted, in the plural: "applications". */
  things: string
  shown: number
  total: number
  facets: readonly FacetView[]
  chips: readonly { facet: string; label: string; search: string }[]
  clearSearch: string
  sorts: readonly Choice[]
  views: readonly Choice[]
  dropped: readonly string[]
  page: { number: number; last: number }
  toPageSearch: (page: number) => string
  /** Whether the label of a facet value is what a reader may be typing. */
  matchLabel: (label: string, text: string) => boolean
  drawFacetLabel?: (facet: string, value: FacetValueView) => ReactNode
  /** More narrowing than facets can say, above or below them. */
  besideFacets?: ReactNode
  filtersToDrop: () => readonly { label: string; count: number; search: string }[]
  /** More actions on the whole list, such as exports. */
  actions?: ReactNode
  children: ReactNode
}

/** A browsing page around its results: facets, chosen values, count, orders, views, and help when nothing is left. */
export function BrowseFrame(props: BrowseFrameProps) {
  const { things, shown, total, chips, clearSearch, dropped, page } = props
  return (
    <>
      <DroppedNotice dropped={dropped} />
      <div className={styles.frame}>
        <noscript>
          <p className={styles.still}>
            Filters, orders and the table need scripts, which are off. All {total} {things} are listed here.
          </p>
        </noscript>
        <FacetSheet {...props} />
        <section aria-label="Results">
          {/* The facets' headings are away in the sheet on a narrow screen, and results start at the third level. */}
          <h2>
            <Hidden>Results</Hidden>
          </h2>
          <div className={styles.bar}>
            <div className={styles.top}>
              <p className={styles.total} role="status">
                {shown === total ? `${total} ${things}` : `${shown} of ${total} ${things}`}
              </p>
              {chips.map(({ facet, label, search }) => (
                <Link key={search} className={styles.chip} to={{ search }} preventScrollReset>
                  <span>{facet}</span> {label} <Icon name="cross" size={12} />
                </Link>
              ))}
              {chips.length > 0 && (
                <Link className={styles.clear} to={{ search: clearSearch }} preventScrollReset>
                  Clear all
                </Link>
              )}
            </div>
            <Actions {...props} />
          </div>
          {shown === 0 ? <Empty {...props} /> : props.children}
          {page.last > 1 && <Pages {...props} />}
        </section>
      </div>
    </>
  )
}

/** The facets: a column beside the results, or a sheet over them where there is no room. */
function FacetSheet(props: BrowseFrameProps) {
  const { things, shown, total, chips, clearSearch, facets, matchLabel, drawFacetLabel, besideFacets } = props
  return (
    <div>
      <div className={styles.opener}>
        <Button popoverTarget="facets">
          <Icon name="filter" /> {chips.length ? `Filters, ${chips.length} chosen` : 'Filters'}
        </Button>
      </div>
      <section className={styles.facets} id="facets" popover="auto" aria-label="Filters">
        <div className={styles.sheetHead}>
          <span>
            Filters <span className={styles.left}>{shown === total ? total : `${shown} of ${total}`}</span>
          </span>
          {/* Stays where it is once all is cleared: with it the focus would go, and the way back to the opener. */}
          <Link
            className={styles.clear}
            to={{ search: clearSearch }}
            data-idle={chips.length === 0 || undefined}
            preventScrollReset
          >
            Clear all
          </Link>
          <Button
            kind="quiet"
            popoverTarget="facets"
            popoverTargetAction="hide"
            aria-label="Close the filters"
          >
            <Icon name="cross" />
          </Button>
        </div>
        {besideFacets}
        <FacetList facets={facets} matchLabel={matchLabel} drawLabel={drawFacetLabel} />
        <div className={styles.sheetFoot}>
          <Button kind="solid" popoverTarget="facets" popoverTargetAction="hide">
            Show {shown} {things}
          </Button>
        </div>
      </section>
    </div>
  )
}

function Actions({ sorts, views, actions }: BrowseFrameProps) {
  const { said, copy } = useCopy()
  const draw = (choices: readonly Choice[]) =>
    choices.map(({ key, label, chosen, search }) => (
      <Link key={key} to={{ search }} aria-current={chosen ? 'true' : undefined} preventScrollReset>
        {label}
      </Link>
    ))
  return (
    <div className={styles.actions}>
      <nav className={styles.choices} aria-label="Order of the results">
        <span>Sorted by</span>
        {draw(sorts)}
      </nav>
      <div className={styles.tools}>
        <span role="status">{said}</span>
        <Button kind="quiet" onClick={() => copy(window.location.href, 'Link copied.')}>
          <Icon name="link" /> Copy link <span className={styles.long}>to this view</span>
        </Button>
        {actions}
        <nav className={styles.switch} aria-label="View">
          {draw(views)}
        </nav>
      </div>
    </div>
  )
}

/** In the results' place when there are none: which single filter to drop to get how many. */
function Empty({ things, chips, clearSearch, filtersToDrop }: BrowseFrameProps) {
  const drops = filtersToDrop()
  return (
    <div className={styles.empty}>
      <p>
        No {things} match {chips.map(({ facet, label }) => `${facet.toLowerCase()} “${label}”`).join(' and ')}
        {'. '}
        {drops.length > 0 ? 'Drop one of these filters:' : 'No single filter is to blame.'}
      </p>
      <ul>
        {drops.map(({ label, count, search }) => (
          <li key={search}>
            <Link to={{ search }} preventScrollReset>
              Without {label}
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

function Pages({ page, toPageSearch }: BrowseFrameProps) {
  return (
    <nav className={styles.pages} aria-label="Pages of results">
      {page.number > 1 && <Link to={{ search: toPageSearch(page.number - 1) }}>Previous page</Link>}
      <span>
        Page {page.number} of {page.last}
      </span>
      {page.number < page.last && <Link to={{ search: toPageSearch(page.number + 1) }}>Next page</Link>}
    </nav>
  )
}
