import { formatFigure } from '#corpus/formatFigure.ts'
import { Hidden } from '#ui/Hidden.tsx'
import type { MetricGroup } from './groupFigures.ts'
import { layoutFigures, type PlacedFigure } from './layoutFigures.ts'
import type { Scale } from './layoutScale.ts'
import { Diamond, ScaleAxis, ScaleLine, Span } from './ScaleLine.tsx'
import styles from './StudyChart.module.css'
import { StudyName } from './StudyName.tsx'

/** One metric over the studies that report it: each model beside what it was compared with, on one axis. */
export function FigureChart({ group }: { group: MetricGroup }) {
  const { scale, rows } = layoutFigures(group.rows)
  return (
    <figure className={styles.chart}>
      <figcaption>
        <h3>
          {group.name}
          {group.unit && <span className={styles.unit}>, {group.unit}</span>}
        </h3>
      </figcaption>
      <ul>
        {rows.map(({ row, again, figures }) => (
          <li key={row.id} className={styles.row} data-id={row.study.id} data-again={again || undefined}>
            <p className={styles.label}>
              {again ? <Hidden>The same study: </Hidden> : <StudyName study={row.study} />}
              {row.group && <span>{row.group}</span>}
            </p>
            <ul>
              {figures.map((placed, nth) => (
                <FigureLine key={nth} placed={placed} scale={scale} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <ScaleAxis scale={scale} />
      </div>
    </figure>
  )
}

function FigureLine({ placed: { figure, at, interval }, scale }: { placed: PlacedFigure; scale: Scale }) {
  return (
    <li className={styles.line}>
      <ScaleLine scale={scale}>
        {interval && <Span span={interval} by={figure.by} />}
        {at !== undefined && <Diamond at={at} by={figure.by} />}
      </ScaleLine>
      <p className={styles.figure} data-by={figure.by}>
        <b>{formatFigure(figure)}</b> {figure.name}
      </p>
    </li>
  )
}
