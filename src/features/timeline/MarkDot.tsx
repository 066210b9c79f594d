import { memo } from 'react'
import type { PlacedMark } from './layoutTimeline.ts'
import styles from './TimelineDrawing.module.css'

type MarkDotProps = {
  placed: PlacedMark
  tabIndex: number
  /** The address of its work, as it stands in HTML. */
  href: string | undefined
}

/**
 * Something dated, in the drawing: a link to its work where there is one.
 *
 * A bare link whose clicks the figure takes up: a router's link draws itself
 * anew at every change of address, which a hundred of them make slow.
 */
export const MarkDot = memo(function MarkDot({ placed, tabIndex, href }: MarkDotProps) {
  const { mark, x, y, year, label, number, right } = placed
  const cited = mark.cited !== undefined
  // Begins with what is written, so that it can be asked for by voice.
  const written = [mark.year, mark.label, number].filter(Boolean).join(' ')
  const shared = {
    className: styles.mark,
    'data-mark': mark.id,
    'data-cited': cited || undefined,
    tabIndex,
    'aria-label': `${written}, ${cited ? 'work the survey cites' : 'milestone added by the editors'}`,
  }
  const inside = (
    <>
      <rect className={styles.box} x={x - 9} y={y - 13} width={right - x + 13} height="26" />
      <circle cx={x} cy={y} r="4" />
      <text className={styles.year} x={year.x} y={year.y}>
        {year.text}
      </text>{' '}
      <text className={styles.label} x={label.x} y={label.y}>
        {label.text}{' '}
        {number && (
          <tspan className={styles.number} dx="1">
            {number}
          </tspan>
        )}
      </text>
    </>
  )
  return href ? (
    <a href={href} {...shared}>
      {inside}
    </a>
  ) : (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the arrow keys reach it only to be told of it
    <g role="img" {...shared}>
      {inside}
    </g>
  )
})
