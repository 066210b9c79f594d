import { useMemo } from 'react'
import { type History, readHistory } from '#corpus/eras.ts'
import { useCorpus } from './CorpusProvider.tsx'
import styles from './EraStrip.module.css'
import { LinkedStrip } from './LinkedStrip.tsx'
import { layoutEraStrip, type PlacedStrip } from './layoutEraStrip.ts'
import { StripInside } from './StripInside.tsx'

type EraStripProps = {
  /** A year to mark, such as that of an algorithm's original work. */
  year?: number
  /** True where eras and works lead to their own pages; then it is only drawn where there is room for names. */
  linked?: boolean
}

const NARROW = 320
const WIDE = 560

/**
 * The eras in small: every lane on one axis, and the works the survey cites.
 *
 * With a year it is drawn small, for a column beside the text; without, its
 * eras are named where there is room for it.
 */
export function EraStrip({ year, linked = false }: EraStripProps) {
  const index = useCorpus()
  const history = useMemo(() => readHistory(index), [index])
  const label = describe(history, year)
  if (history.lanes.length === 0) return null
  if (linked) return <LinkedStrip strip={layoutEraStrip(history, { width: WIDE, named: true, linked })} />
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
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${strip.width} ${strip.height}`}
      role="img"
      aria-label={label}
    >
      <StripInside strip={strip} />
      {strip.dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={styles.dot} cx={x} cy={y} r="3.2" />
      ))}
    </svg>
  )
}
