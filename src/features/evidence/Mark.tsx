import type { Checked } from '#corpus/types.ts'
import styles from './ChartStrip.module.css'
import type { PlacedFigure, PlacedRow } from './layoutStrip.ts'

type MarkProps = { at: number; by: 'model' | 'other'; checked: Checked }

// Neither round nor square: those shapes mean other things on this site.
const SHAPES = { model: 'M0-6 6 0 0 6-6 0Z', other: 'M0-5 5.5 4.5H-5.5Z' }

/** The mark of a figure: a diamond for the model, a triangle for what stands beside it; full once checked at the source. */
export function PointMark({ at, by, checked }: MarkProps) {
  return (
    <svg x={`${at}%`} y="50%" width="1" height="1" overflow="visible" aria-hidden="true">
      <path className={styles.mark} data-by={by} data-checked={checked} d={SHAPES[by]} />
    </svg>
  )
}

type SizeMarkProps = { at: number; checked: Checked }

/** The mark of a size: an upright bar, full once checked at the source. */
export function SizeMark({ at, checked }: SizeMarkProps) {
  return (
    <svg x={`${at}%`} y="50%" width="1" height="1" overflow="visible" aria-hidden="true">
      <path className={styles.mark} data-checked={checked} d="M-2-7H2V7H-2Z" />
    </svg>
  )
}

type SpanProps = { span: readonly [number, number]; by: 'model' | 'other'; checked: Checked }

/** An interval as a line through its figure's mark, broken where it was read elsewhere. */
export function SpanMark({ span: [from, to], by, checked }: SpanProps) {
  const place = { 'data-by': by, 'data-checked': checked, className: styles.span }
  return <line {...place} x1={`${from}%`} x2={`${to}%`} y1="50%" y2="50%" />
}

/** Where a figure may lie that is only a bound: a dotted line to the end of the axis, with a head. */
export function BeyondMark({ span: [from, to] }: { span: readonly [number, number] }) {
  const upwards = to > 99
  return (
    <>
      <line className={styles.beyond} x1={`${from}%`} x2={`${to}%`} y1="50%" y2="50%" />
      <svg x={`${upwards ? to : from}%`} y="50%" width="1" height="1" overflow="visible" aria-hidden="true">
        <path className={styles.head} d={upwards ? 'M-5-4 0 0-5 4' : 'M5-4 0 0 5 4'} />
      </svg>
    </>
  )
}

/** The model's interval as a ground behind all figures it is held against, so that what lies within it is seen to. */
export function BandMark({ span: [from, to] }: { span: NonNullable<PlacedRow['band']> }) {
  return <rect className={styles.band} x={`${from}%`} width={`${to - from}%`} height="100%" />
}

/** From all that was tested to all that was learnt from: on an axis of powers its length is how many times the one is the other. */
export function RatioMark({ span: [from, to], checked }: Omit<SpanProps, 'by'>) {
  return (
    <svg y="50%" overflow="visible" aria-hidden="true">
      <rect
        className={styles.ratio}
        data-checked={checked}
        x={`${Math.min(from, to)}%`}
        y="-3"
        width={`${Math.abs(to - from)}%`}
        height="6"
      />
    </svg>
  )
}

/** One figure with all that is known of it. */
export function FigureMark({ placed }: { placed: PlacedFigure }) {
  const { figure, checked, at, interval, beyond, bar } = placed
  const by = figure.by === 'model' ? 'model' : 'other'
  return (
    <>
      {beyond && <BeyondMark span={beyond} />}
      {bar && (
        <svg y="50%" overflow="visible" aria-hidden="true">
          <rect
            className={styles.bar}
            data-checked={checked}
            x={`${bar[0]}%`}
            y="-4"
            width={`${bar[1] - bar[0]}%`}
            height="8"
          />
        </svg>
      )}
      {interval && <SpanMark span={interval} by={by} checked={checked} />}
      {at !== undefined && !bar && <PointMark at={at} by={by} checked={checked} />}
    </>
  )
}
