import { memo, type ReactNode, Suspense } from 'react'
import type { History } from '#corpus/eras.ts'
import type { YearRange } from '#lib/yearTicks.ts'
import { orderOf } from './findMoved.ts'
import { layoutHistory } from './layoutHistory.ts'
import { TimelineDrawing } from './TimelineDrawing.tsx'
import styles from './TimelineFigure.module.css'

type FittedDrawingsProps = Omit<FittedDrawingProps, 'width'> & { widths: readonly number[] }

/**
 * The history in each of these widths.
 *
 * Each is a part that React takes over by itself. Those that are gone once the
 * width is known are dropped as they are, neither laid out nor compared, so
 * nothing that stands around them may draw them anew before that.
 */
export const FittedDrawings = memo(function FittedDrawings({ widths, ...rest }: FittedDrawingsProps) {
  return widths.map((width) => (
    <Suspense key={width}>
      <FittedDrawing {...rest} width={width} />
    </Suspense>
  ))
})

type FittedDrawingProps = {
  history: History
  width: number
  range: YearRange
  chosen: string | undefined
  /** The era or mark last focused. */
  focused: string | undefined
  toEra: (id: string) => string
  toYears: (from: number, to: number) => string
  root: string
  /** What is told of the chosen era. */
  panel: ReactNode
}

function FittedDrawing({ history, width, focused, ...rest }: FittedDrawingProps) {
  const { range, chosen } = rest
  const placed = layoutHistory(history, width, range)
  const order = orderOf(history, placed)
  const active = [focused, chosen, order[0]?.id].find((id) => order.some((stop) => stop.id === id))
  return (
    <div className={styles.drawing} data-width={width}>
      <TimelineDrawing {...rest} placed={placed} active={active} />
    </div>
  )
}
