import { Link } from 'react-router'
import styles from './TimelinePage.module.css'

type NarrowedLineProps = {
  shown: number
  of: number
  /** What the milestones were narrowed to. */
  names: readonly string[]
  clearSearch: string
}

/** How many milestones a filter leaves, in words that are announced, and the way back to all of them. */
export function NarrowedLine({ shown, of, names, clearSearch }: NarrowedLineProps) {
  return (
    <p className={styles.narrowed} aria-live="polite">
      {names.length > 0 && (
        <>
          {shown === 0 ? 'None' : shown} of {of} milestones {shown === 1 ? 'is' : 'are'} known to be about{' '}
          {names.join(' and ')}; the others are left out.{' '}
          <Link to={{ search: clearSearch }} preventScrollReset>
            Show all {of}
          </Link>
        </>
      )}
    </p>
  )
}
