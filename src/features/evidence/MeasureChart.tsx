import { Fragment } from 'react'
import { formatFigure } from '#corpus/formatFigure.ts'
import { CHECKED_WORDS } from '#items/SourceLine.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { ChartRow } from './ChartRow.tsx'
import { ChartAxis, ChartStrip } from './ChartStrip.tsx'
import type { Measure } from './groupFigures.ts'
import { layoutStrip } from './layoutStrip.ts'
import { BandMark, FigureMark } from './Mark.tsx'
import styles from './StudyChart.module.css'
import { sayMeasure } from './sayMeasure.ts'

/** One measure of one study: the model's figures, and those beside them, on their own axis. */
export function MeasureChart({ measure }: { measure: Measure }) {
  const { scale, rows } = layoutStrip(measure, 100)
  const numbers = measure.rows.flatMap(({ figures }) => figures).filter(({ value }) => value !== undefined)
  // A level alone on an axis without natural ends stands next to nothing: words say all there is.
  const isDrawn =
    numbers.length > 1 || (numbers.length === 1 && (measure.axis?.to ?? measure.over) !== undefined)
  const { title, aside } = sayMeasure(measure)
  return (
    <figure className={styles.measure}>
      <figcaption>
        <h4>
          {title} {aside && <span>{aside}</span>}
        </h4>
      </figcaption>
      <ul>
        {rows.map(({ row: { id, group, checked }, figures, band }) => (
          <Fragment key={id}>
            {group && figures.length > 1 && <li className={styles.group}>{group}</li>}
            {figures.map((placed, nth) => {
              const { figure } = placed
              const isModel = figure.by === 'model'
              return (
                <ChartRow
                  key={nth}
                  by={isModel ? 'model' : 'other'}
                  name={isModel && figures.length === 1 && group ? group : figure.name}
                  value={
                    <>
                      <b>{formatFigure(figure)}</b>
                      {isModel && <Hidden>, {CHECKED_WORDS[checked]}</Hidden>}
                    </>
                  }
                >
                  {isDrawn && (
                    <ChartStrip scale={scale}>
                      {band && <BandMark span={band} />}
                      <FigureMark placed={placed} />
                    </ChartStrip>
                  )}
                </ChartRow>
              )
            })}
          </Fragment>
        ))}
      </ul>
      {isDrawn && (
        <div className={styles.foot}>
          <ChartAxis scale={scale} />
        </div>
      )}
    </figure>
  )
}
