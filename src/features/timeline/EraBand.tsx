import { Fragment, memo } from 'react'
import { Link } from 'react-router'
import type { PlacedEra } from './placed.ts'
import styles from './TimelineDrawing.module.css'

type EraBandProps = {
  placed: PlacedEra
  /** The id of the pattern that says "dates by the editors". */
  hatch: string
  chosen: boolean
  tabIndex: number
  search: string
}

/** An era in the drawing: a link that chooses it, or no longer does. */
export const EraBand = memo(function EraBand({ placed, hatch, chosen, tabIndex, search }: EraBandProps) {
  const { era, lane, bands, name, upright, dates, box } = placed
  const { by } = era.dates
  // Begins with what is written, so that it can be asked for by voice; what had no room follows.
  const written = [...name, ...(dates ? [dates] : [])].map(({ text }) => text).join(' ')
  const unwritten = [era.name, era.dates.text].filter((text) => !written.includes(text))
  const label = [written, `era ${era.order} of ${lane}`, ...unwritten, `dates by the ${by}`]
  return (
    <Link
      className={styles.era}
      to={{ search }}
      preventScrollReset
      data-mark={era.id}
      data-by={by}
      tabIndex={tabIndex}
      aria-current={chosen || undefined}
      aria-label={label.filter(Boolean).join(', ')}
    >
      <rect
        className={styles.box}
        x={box.x - 4}
        y={box.y - 4}
        width={box.width + 8}
        height={box.height + 8}
      />
      {bands.map(({ x, y, width, height, hatched }) => (
        <g key={`${x} ${y}`}>
          <rect className={styles.band} {...{ x, y, width, height }} />
          {by === 'editors' && hatched && <rect {...hatched} fill={`url(#${hatch})`} />}
        </g>
      ))}
      {name.map(({ x, y, text }) => (
        <Fragment key={y}>
          <text
            className={styles.name}
            x={x}
            y={y}
            {...(upright && { transform: `rotate(-90 ${x} ${y})`, 'data-upright': true })}
          >
            {text}
          </text>{' '}
        </Fragment>
      ))}
      {dates && (
        <text className={styles.dates} x={dates.x} y={dates.y}>
          {dates.text}
        </text>
      )}
    </Link>
  )
})
