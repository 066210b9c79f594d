import { Link } from 'react-router'
import { nameVerdict } from '#corpus/nameVerdict.ts'
import type { Verdict } from '#corpus/types.ts'
import { toFilterPath } from '#url/browseQuery.ts'
import styles from './marks.module.css'

type VerdictSquareProps = { verdict: Verdict; size?: number }

/** The square mark of the editors' verdict: full, half, empty or crossed. */
export function VerdictSquare({ verdict, size = 12 }: VerdictSquareProps) {
  const colour = `var(--verdict-${{ supports: 'supports', 'partly-supports': 'partly', 'background-only': 'background', 'does-not-support': 'not' }[verdict]})`
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" stroke={colour} strokeWidth="1.2">
      <rect x="0.9" y="0.9" width="10.2" height="10.2" fill={verdict === 'supports' ? colour : 'none'} />
      {verdict === 'partly-supports' && <path d="M1 1v10h10Z" fill={colour} stroke="none" />}
      {verdict === 'does-not-support' && <path d="m1 1 10 10m0-10L1 11" fill="none" />}
    </svg>
  )
}

type VerdictMarkProps = {
  verdict: Verdict
  /** The page whose list a click on the mark filters by it; a mark in a key filters nothing. */
  filters?: string
}

/** The mark with its words beside it. */
export function VerdictMark({ verdict, filters }: VerdictMarkProps) {
  const inside = (
    <>
      <VerdictSquare verdict={verdict} />
      {nameVerdict(verdict)}
    </>
  )
  return filters ? (
    <Link className={styles.mark} to={toFilterPath(filters, 'verdict', verdict)}>
      {inside}
    </Link>
  ) : (
    <span className={styles.mark}>{inside}</span>
  )
}
