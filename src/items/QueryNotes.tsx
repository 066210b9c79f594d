import { Fragment } from 'react'
import { Link } from 'react-router'
import { formatCount } from '#lib/formatCount.ts'
import type { SearchAnswer } from '#search/types.ts'
import styles from './QueryNotes.module.css'

type QueryNotesProps = { answer: SearchAnswer; toQuery: (q: string) => string }

/** What the reader should know of how a query was read: corrected, with fewer words, or otherwise than meant. */
export function QueryNotes({ answer, toQuery }: QueryNotesProps) {
  const { total, corrected, relaxed, relaxations, hints } = answer
  return (
    <ul className={styles.notes}>
      {corrected && (
        <li>
          Not every word stands in the survey as you typed it. This is what was found for{' '}
          <Link to={{ search: toQuery(corrected.query) }}>{corrected.query}</Link>, which finds{' '}
          {formatCount(corrected.count, 'result')}.
        </li>
      )}
      {relaxed && (
        <li>
          Nothing has all of these words together. What has some of them is listed, the likeliest first.
        </li>
      )}
      {total > 0 && relaxations.length > 0 && (
        <li>
          More is found{' '}
          {relaxations.map(({ label, query, count }, at) => (
            <Fragment key={query}>
              {at > 0 && ', '}
              <Link to={{ search: toQuery(query) }}>{label}</Link> ({formatCount(count, 'result')})
            </Fragment>
          ))}
          .
        </li>
      )}
      {hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  )
}
