import type { ReactNode } from 'react'
import styles from './ChartStrip.module.css'
import type { Scale } from './layoutScale.ts'

type ChartStripProps = { scale: Scale; children?: ReactNode }

/** One line of a drawing over the axis's faint uprights, its places in per cent; its words stand beside it. */
export function ChartStrip({ scale, children }: ChartStripProps) {
  return (
    <svg className={styles.strip} width="100%" aria-hidden="true">
      {scale.ticks.map(({ at }) => (
        <line
          key={at}
          className={styles.upright}
          data-origin={(at === 0 && scale.origin !== undefined) || undefined}
          x1={`${at}%`}
          x2={`${at}%`}
          y2="100%"
        />
      ))}
      {children}
    </svg>
  )
}

/** The numbers of an axis. The outer ones lean inwards, so that nothing stands out of the drawing. */
export function ChartAxis({ scale }: { scale: Scale }) {
  return (
    <svg className={styles.axis} width="100%" height={scale.origin ? 36 : 22} aria-hidden="true">
      <line x2="100%" y1="0.5" y2="0.5" />
      {scale.ticks.map(({ at, label }) => (
        <text key={at} x={`${at}%`} y="16" textAnchor={at <= 0 ? 'start' : at >= 100 ? 'end' : 'middle'}>
          {label}
        </text>
      ))}
      {scale.origin && (
        <text className={styles.origin} y="31">
          ↑ {scale.origin}
        </text>
      )}
    </svg>
  )
}
