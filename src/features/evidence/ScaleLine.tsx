import type { ReactNode } from 'react'
import type { Scale } from './layoutScale.ts'
import styles from './ScaleLine.module.css'

type ScaleLineProps = { scale: Scale; children?: ReactNode }

/** One line of a drawing over the axis's faint uprights; its words stand beside it. */
export function ScaleLine({ scale, children }: ScaleLineProps) {
  return (
    <svg className={styles.line} width="100%" height="24" aria-hidden="true">
      {scale.ticks.map(({ at }) => (
        <line key={at} className={styles.upright} x1={`${at}%`} x2={`${at}%`} y2="24" />
      ))}
      {children}
    </svg>
  )
}

/** The numbers of an axis. The outer ones lean inwards, so that nothing stands out of the drawing. */
export function ScaleAxis({ scale }: { scale: Scale }) {
  return (
    <svg className={styles.axis} width="100%" height="22" aria-hidden="true">
      <line x2="100%" y1="0.5" y2="0.5" />
      {scale.ticks.map(({ at, label }, n) => (
        <text
          key={at}
          x={`${at}%`}
          y="16"
          textAnchor={n === 0 ? 'start' : n === scale.ticks.length - 1 ? 'end' : 'middle'}
        >
          {label}
        </text>
      ))}
    </svg>
  )
}

type DiamondProps = { at: number; by: 'model' | 'comparator' }

/** The mark of a figure: full for the model, open for what it was compared with. Neither round nor square, which mean other things here. */
export function Diamond({ at, by }: DiamondProps) {
  return (
    <svg x={`${at}%`} y="12" width="1" height="1" overflow="visible" aria-hidden="true">
      <path className={styles.diamond} data-by={by} d="M0-5.5 5.5 0 0 5.5-5.5 0Z" />
    </svg>
  )
}

type SpanProps = { span: readonly [number, number]; by: 'model' | 'comparator' }

/** An interval as a line through its figure's mark. */
export function Span({ span: [from, to], by }: SpanProps) {
  return <line className={styles.span} data-by={by} x1={`${from}%`} x2={`${to}%`} y1="12" y2="12" />
}
