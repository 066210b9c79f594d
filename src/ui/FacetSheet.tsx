import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Button } from './Button.tsx'
import { FacetList, type FacetValueView, type FacetView } from './FacetList.tsx'
import styles from './FacetSheet.module.css'
import { Icon } from './Icon.tsx'
import { useModalPopover } from './useModalPopover.ts'

export type FacetSheetProps = {
  /** What is counted, in the plural: "applications". */
  things: string
  shown: number
  total: number
  facets: readonly FacetView[]
  /** What is chosen now, each with the query without it. */
  chips: readonly { facet: string; label: string; search: string }[]
  clearSearch: string
  /** Whether the label of a facet value is what a reader may be typing. */
  matchLabel: (label: string, text: string) => boolean
  drawFacetLabel?: (facet: string, value: FacetValueView) => ReactNode
  /** More narrowing than facets can say, above or below them. */
  besideFacets?: ReactNode
}

/** The facets: a column beside the results, or a sheet over them where there is no room. */
export function FacetSheet(props: FacetSheetProps) {
  const { things, shown, total, chips, clearSearch, facets, matchLabel, drawFacetLabel, besideFacets } = props
  const modal = useModalPopover()
  return (
    <div>
      <div className={styles.opener}>
        <Button popoverTarget="facets">
          <Icon name="filter" /> {chips.length ? `Filters, ${chips.length} chosen` : 'Filters'}
        </Button>
      </div>
      <section className={styles.facets} id="facets" popover="auto" aria-label="Filters" {...modal}>
        <div className={styles.sheetHead}>
          <span>
            Filters{' '}
            <span className={styles.left} role="status">
              {shown === total ? total : `${shown} of ${total}`}
            </span>
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
