import { useId, useMemo } from 'react'
import { type History, readHistory } from '#corpus/eras.ts'
import { useCorpus } from './CorpusProvider.tsx'
import styles from './EraStrip.module.css'
import { Hatch } from './Hatch.tsx'
import { layoutEraStrip, type PlacedStrip } from './layoutEraStrip.ts'

type EraStripProps = {
  /** A year to mark, such as that of an algorithm's original work. */
  year?: number
}

const NARROW = 320
const WIDE = 560

/**
 * The eras in small: every lane on one axis, and the works the survey cites.
 *
 * With a year it is drawn small, for a column beside the text; without, its
 * eras are named where there is room for it.
 */
export function EraStrip({ year }: EraStripProps) {
  const index = useCorpus()
  const history = useMemo(() => readHistory(index), [index])
  const label = describe(history, year)
  if (history.lanes.length === 0) return null
  return (
    <div className={styles.strip}>
      <div className={styles.narrow} data-only={year !== undefined}>
        <StripDrawing strip={layoutEraStrip(history, { width: NARROW, named: false, year })} label={label} />
      </div>
      {year === undefined && (
        <div className={styles.wide}>
          <StripDrawing strip={layoutEraStrip(history, { width: WIDE, named: true })} label={label} />
        </div>
      )}
    </div>
  )
}

/** What the strip shows, for those who do not see it. */
function describe({ bounds, lanes }: History, year: number | undefined): string {
  const eras = lanes.map(
    (lane) => `${lane.name}: ${lane.eras.map(({ era }) => `${era.name}, ${era.dates.text}`).join('; ')}.`,
  )
  const outside = year !== undefined && (year < bounds.from || year > bounds.to)
  const where = outside ? `${year} lies outside these years.` : `${year} is marked.`
  return [`Eras from ${bounds.from} to ${bounds.to}.`, ...eras, year === undefined ? '' : where]
    .join(' ')
    .trim()
}

/** A placed strip as a picture. */
function StripDrawing({ strip, label }: { strip: PlacedStrip; label: string }) {
  const hatch = useId()
  const { width, height, bands, words, dots, axis, marked } = strip
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Hatch id={hatch} />
      {words.length > 0 &&
        axis.ticks.map(({ x }) => <path key={x} className={styles.grid} d={`M${x} 0V${height}`} />)}
      {bands.map(({ by, ...band }) => (
        <g key={`${band.x} ${band.y}`} className={styles.band} data-by={by}>
          <rect {...band} />
          {by === 'editors' && <rect {...band} fill={`url(#${hatch})`} />}
        </g>
      ))}
      <path className={styles.axis} d={`M0 ${axis.top}H${width}M0 ${axis.bottom}H${width}`} />
      {axis.ticks.map(({ x, label }) => (
        <text key={label} className={styles.tick} x={x} y={axis.top + 15.5} textAnchor="middle">
          {label}
        </text>
      ))}
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={styles.dot} cx={x} cy={y} r="3.2" />
      ))}
      {words.map(({ x, y, text, anchor, face }) => (
        <text key={text} className={styles.word} data-face={face} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {marked && (
        <g className={styles.marked}>
          {marked.beyond ? (
            <path d={marked.beyond === 'before' ? 'M6 3.5 1 7.5l5 4' : `M${width - 6} 3.5l5 4-5 4`} />
          ) : (
            <path d={`M${marked.x} 2V${height}`} />
          )}
          <text x={marked.label.x} y={marked.label.y} textAnchor={marked.label.anchor}>
            {marked.label.text}
          </text>
        </g>
      )}
    </svg>
  )
}
