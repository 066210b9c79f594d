import type { DataSetGroup } from './layoutDataSets.ts'
import { ScaleAxis, ScaleLine } from './ScaleLine.tsx'
import styles from './StudyChart.module.css'
import { StudyName } from './StudyName.tsx'

const USES = { all: 'in all', training: 'for training', validation: 'for validation', test: 'for testing' }

/** How large the studies' data sets are, counted in one unit; each step of the axis is ten times the last. */
export function DataChart({ group: { unit, scale, rows } }: { group: DataSetGroup }) {
  return (
    <figure className={styles.chart}>
      <figcaption>
        <h3>
          {unit.charAt(0).toUpperCase() + unit.slice(1)}
          <span className={styles.unit}>, each step ten times the last</span>
        </h3>
      </figcaption>
      <ul>
        {rows.map(({ study, dataSets }) => (
          <li key={study.id} className={styles.row} data-id={study.id}>
            <p className={styles.label}>
              <StudyName study={study} />
            </p>
            <ul>
              {dataSets.map(({ use, text, at }, nth) => (
                <li key={nth} className={styles.line}>
                  <ScaleLine scale={scale}>
                    <line className={styles.leader} x2={`${at}%`} y1="12" y2="12" />
                    <line className={styles.size} x1={`${at}%`} x2={`${at}%`} y1="6" y2="18" />
                  </ScaleLine>
                  <p className={styles.figure}>
                    <b>{text}</b> {USES[use]}
                  </p>
                </li>
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
