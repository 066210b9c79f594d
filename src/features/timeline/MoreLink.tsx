import { memo } from 'react'
import { Link } from 'react-router'
import type { PlacedMore } from './placed.ts'
import styles from './TimelineDrawing.module.css'

type MoreLinkProps = { placed: PlacedMore; tabIndex: number; search: string }

/** How many milestones of a few years had no room: a link to where they have. */
export const MoreLink = memo(function MoreLink({ placed, tabIndex, search }: MoreLinkProps) {
  const { id, count, from, to, bracket, text, box } = placed
  const years = from === to ? `of ${from}` : `from ${from} to ${to}`
  return (
    <Link
      className={styles.more}
      to={{ search }}
      preventScrollReset
      data-crowd
      data-mark={id}
      tabIndex={tabIndex}
      aria-label={`${text.text}: ${count === 1 ? '1 more milestone' : `${count} more milestones`} ${years}; show ${count === 1 ? 'it' : 'them'}`}
    >
      <rect className={styles.box} {...box} />
      <path d={bracket} />
      <text x={text.x} y={text.y}>
        {text.text}
      </text>
    </Link>
  )
})
