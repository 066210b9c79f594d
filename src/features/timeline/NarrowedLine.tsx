import { Fragment } from 'react'
import { Link } from 'react-router'
import type { FewerFilters } from '#ui/NoResults.tsx'
import styles from './TimelinePage.module.css'

type NarrowedLineProps = {
  shown: number
  of: number
  /** What the milestones were narrowed to. */
  names: readonly string[]
  /** Each of these given up alone, and how many milestones that shows; offered where together they leave none. */
  drops: readonly FewerFilters[]
  clearSearch: string
}

/** How many milestones a filter leaves, in words that are announced, and the way back to all of them. */
export function NarrowedLine({ shown, of, names, drops, clearSearch }: NarrowedLineProps) {
  return (
    <p className={styles.narrowed} aria-live="polite">
      {names.length > 0 && (
        <>
          {shown === 0
            ? `None of the ${of} milestones and cited works is known to be about ${names.join(' and ')}.`
            : `${shown} of ${of} milestones and cited works ${shown === 1 ? 'is' : 'are'} known to be about ${names.join(' and ')}; the others are left out.`}{' '}
          {shown === 0 &&
            drops
              .filter(({ count }) => count > 0)
              .map(({ label, count, search }) => (
                <Fragment key={label}>
                  <Link to={{ search }} preventScrollReset>
                    Without {label}
                  </Link>{' '}
                  · {count}{' '}
                </Fragment>
              ))}
          <Link to={{ search: clearSearch }} preventScrollReset>
            Show all {of}
          </Link>
        </>
      )}
    </p>
  )
}
