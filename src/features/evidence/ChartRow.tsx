import type { ReactNode } from 'react'
import styles from './StudyChart.module.css'

type ChartRowProps = {
  by: 'model' | 'other'
  name: ReactNode
  value: ReactNode
  /** The line of the drawing. */
  children: ReactNode
}

/** One line of a chart that is also an entry of a list: its name, its place, its number in words. */
export function ChartRow({ by, name, value, children }: ChartRowProps) {
  return (
    <li className={styles.row} data-by={by}>
      <span className={styles.name}>{name} </span>
      {children}
      <span className={styles.value}>{value}</span>
    </li>
  )
}
