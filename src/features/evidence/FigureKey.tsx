import styles from './FigureKey.module.css'
import { Diamond, Span } from './ScaleLine.tsx'

/** What the marks of the charts mean. */
export function FigureKey() {
  return (
    <ul className={styles.key} aria-label="Key">
      <li>
        <svg width="16" height="24" aria-hidden="true">
          <Diamond at={50} by="model" />
        </svg>
        Model
      </li>
      <li>
        <svg width="16" height="24" aria-hidden="true">
          <Diamond at={50} by="comparator" />
        </svg>
        What it was compared with
      </li>
      <li>
        <svg width="28" height="24" aria-hidden="true">
          <Span span={[0, 100]} by="model" />
        </svg>
        95 % interval, where one is reported
      </li>
    </ul>
  )
}
