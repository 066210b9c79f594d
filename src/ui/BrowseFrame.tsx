import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './BrowseFrame.module.css'
import { Button } from './Button.tsx'
import { DroppedNotice } from './DroppedNotice.tsx'
import { FacetSheet, type FacetSheetProps } from './FacetSheet.tsx'
import { Hidden } from './Hidden.tsx'
import { Icon } from './Icon.tsx'
import { type FewerFilters, NoResults } from './NoResults.tsx'
import { Pages } from './Pages.tsx'
import { useCopy } from './useCopy.ts'
import { useFocusKeeper } from './useFocusKeeper.ts'

type Choice = { key: string; label: string; chosen: boolean; search: string }

type BrowseFrameProps = FacetSheetProps & {
  sorts: readonly Choice[]
  views: readonly Choice[]
  dropped: readonly string[]
  page: { number: number; last: number }
  toPageSearch: (page: number) => string
  /** What fewer filters would show; asked for only where nothing is left. */
  findFewer: () => { drops: readonly FewerFilters[]; alone: readonly FewerFilters[] }
  /** More actions on the whole list, such as exports. */
  actions?: ReactNode
  /** How a search was read, above its results or what stands in their place. */
  notes?: ReactNode
  children: ReactNode
}

/** A browsing page around its results: facets, chosen values, count, orders, views, and help when nothing is left. */
export function BrowseFrame(props: BrowseFrameProps) {
  const { things, shown, total, chips, clearSearch, dropped, page, findFewer } = props
  const { stays, holder } = useFocusKeeper<HTMLParagraphElement>()
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
        <section aria-label="Results" {...holder}>
          {/* The facets' headings are away in the sheet on a narrow screen, and results start at the third level. */}
          <h2>
            <Hidden>Results</Hidden>
          </h2>
          <div className={styles.bar}>
            <div className={styles.top}>
              <p className={styles.total} role="status" ref={stays} tabIndex={-1}>
                {shown === total
                  ? `${total} ${total === 1 ? things.replace(/s$/, '') : things}`
                  : `${shown} of ${total} ${things}`}
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
          {props.notes}
          {shown === 0 ? <NoResults {...{ things, chips, clearSearch }} {...findFewer()} /> : props.children}
          <Pages number={page.number} last={page.last} toSearch={props.toPageSearch} />
        </section>
      </div>
    </>
  )
}

function Actions({ sorts, views, actions, page, toPageSearch }: BrowseFrameProps) {
  const { said, copy } = useCopy()
  // As the page would write it: without what it does not know.
  const link = toPageSearch(page.number)
  const toLink = () => new URL(link, window.location.href).href.replace(/\?$/, '')
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
        <Button kind="quiet" data-link={link} onClick={() => copy(toLink(), 'Link copied.')}>
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
