import { Fragment, memo } from 'react'
import type { PlacedMark } from './placed.ts'
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
  const { mark, x, y, year, label, number, box } = placed
  const cited = mark.cited !== undefined
  // Begins with what is written, so that it can be asked for by voice.
  const said = label.map(({ text }) => text).join(' ')
  const whole = said === mark.label ? '' : `, ${mark.label}`
  const written = [mark.year, said, number].filter(Boolean).join(' ') + whole
  const undated = mark.year === undefined ? ', undated' : ''
  const shared = {
    className: styles.mark,
    'data-mark': mark.id,
    'data-cited': cited || undefined,
    tabIndex,
    'aria-label': `${written}${undated}, ${cited ? 'work the survey cites' : 'milestone added by the editors'}`,
  }
  const inside = (
    <>
      <rect className={styles.box} {...box} />
      <circle cx={x} cy={y} r="4" />
      {year && (
        <text className={styles.year} x={year.x} y={year.y}>
          {year.text}
        </text>
      )}{' '}
      <text className={styles.label}>
        {label.map((line, at) => (
          <Fragment key={line.y}>
            <tspan x={line.x} y={line.y}>
              {line.text}
            </tspan>{' '}
            {number && at === label.length - 1 && (
              <tspan className={styles.number} dx="1">
                {number}
              </tspan>
            )}
          </Fragment>
        ))}
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
