import { Fragment } from 'react'
import { Link } from 'react-router'
import { formatCount } from '#lib/formatCount.ts'
import type { SearchAnswer } from '#search/types.ts'
import styles from './QueryNotes.module.css'

type QueryNotesProps = { answer: SearchAnswer; toQuery: (q: string) => string }

/** What the reader should know of how a query was read: corrected, with fewer words, or otherwise than meant. */
export function QueryNotes({ answer, toQuery }: QueryNotesProps) {
  const { total, corrected, relaxed, relaxations, hints } = answer
  const oneWord = relaxations.every(({ label }) => label.startsWith('only '))
  return (
    <ul className={styles.notes}>
      {corrected && (
        <li>
          Nothing was found for it as you typed it.{' '}
          {corrected.count === total
            ? `Showing ${formatCount(total, 'result')} for`
            : 'Showing what is spelled like it, first for'}{' '}
          <Link to={{ search: toQuery(corrected.query) }}>{corrected.query}</Link>
          {corrected.count === total ? '.' : `, which finds ${formatCount(corrected.count, 'result')}.`}
        </li>
      )}
      {relaxed && (
        <li>
          Nothing has all of these words together. What has some of them is listed, the likeliest first.
        </li>
      )}
      {total > 0 && relaxations.length > 0 && (
        <li>
          {oneWord ? 'Or search for' : relaxed ? 'Fewer words are found together' : 'More is found'}{' '}
          {relaxations.map(({ label, query, count }, at) => (
            <Fragment key={query}>
              {at > 0 && ', '}
              <Link to={{ search: toQuery(query) }}>{label}</Link> ({formatCount(count, 'result')})
            </Fragment>
          ))}
          .
        </li>
      )}
      {hints.map(({ text, tries }) => (
        <li key={text}>
          {text}
          {tries.length > 0 && ' Try '}
          {tries.map(({ label, query }, at) => (
            <Fragment key={query}>
              {at > 0 && (at === tries.length - 1 ? ' or ' : ', ')}
              <Link to={{ search: toQuery(query) }}>{label}</Link>
            </Fragment>
          ))}
          {tries.length > 0 && '.'}
        </li>
      ))}
    </ul>
  )
}
