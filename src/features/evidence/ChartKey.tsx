import { capitalise } from '#lib/capitalise.ts'
import styles from './ChartKey.module.css'
import type { StudyFigures } from './groupFigures.ts'
import { BandMark, BeyondMark, PointMark, SpanMark } from './Mark.tsx'

type ChartKeyProps = {
  studies: readonly StudyFigures[]
  /** What a triangle stands for. */
  other: string
}

/** What the marks of a drawing mean: only those that it holds. */
export function ChartKey({ studies, other }: ChartKeyProps) {
  const rows = studies.flatMap(({ measures }) => measures).flatMap(({ rows }) => rows)
  const figures = rows.flatMap((row) => row.figures)
  const levels = new Set(rows.map(({ checked }) => checked))
  const entries = [
    { text: 'Model', drawn: <PointMark at={50} by="model" checked="primary" /> },
    figures.some(({ by }) => by !== 'model') && {
      text: capitalise(other),
      drawn: <PointMark at={50} by="other" checked="primary" />,
    },
    levels.has('secondary') && {
      text: 'Quoted elsewhere',
      drawn: <PointMark at={50} by="model" checked="secondary" />,
    },
    levels.has('recalled') && {
      text: 'Not yet checked',
      drawn: <PointMark at={50} by="model" checked="recalled" />,
    },
    figures.some(({ interval }) => interval) && {
      text: '95% interval',
      drawn: (
        <>
          <BandMark span={[0, 100]} />
          <SpanMark span={[0, 100]} by="model" checked="primary" />
        </>
      ),
    },
    figures.some(({ bound }) => bound) && {
      text: 'No less, or no more',
      drawn: <BeyondMark span={[0, 100]} />,
    },
  ]
  return (
    <ul className={styles.key} aria-label="Key">
      {entries.map(
        (entry) =>
          entry && (
            <li key={entry.text}>
              <svg width="20" height="24" aria-hidden="true">
                {entry.drawn}
              </svg>
              {entry.text}
            </li>
          ),
      )}
    </ul>
  )
}
