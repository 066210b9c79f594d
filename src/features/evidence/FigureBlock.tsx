import { Block } from '#ui/Block.tsx'
import styles from './FigureBlock.module.css'
import { FigureChart } from './FigureChart.tsx'
import type { MetricGroup } from './groupFigures.ts'
import { Diamond, Span } from './ScaleLine.tsx'

type FigureBlockProps = { title: string; groups: readonly MetricGroup[] }

/** Charts of several metrics under one title, with the key to their marks; nothing where there are none. */
export function FigureBlock({ title, groups }: FigureBlockProps) {
  if (groups.length === 0) return null
  const figures = groups.flatMap(({ rows }) => rows).flatMap((row) => row.figures)
  const compared = figures.some(({ by }) => by === 'comparator')
  return (
    <Block title={title} voice="editors">
      <ul className={styles.key} aria-label="Key">
        <li>
          <svg width="16" height="24" aria-hidden="true">
            <Diamond at={50} by="model" />
          </svg>
          Model
        </li>
        {compared && (
          <li>
            <svg width="16" height="24" aria-hidden="true">
              <Diamond at={50} by="comparator" />
            </svg>
            What it was compared with
          </li>
        )}
        {figures.some(({ interval }) => interval) && (
          <li>
            <svg width="28" height="24" aria-hidden="true">
              <Span span={[0, 100]} by="model" />
            </svg>
            95 % interval, where one is reported
          </li>
        )}
      </ul>
      {groups.map((group) => (
        <FigureChart key={group.id} group={group} />
      ))}
    </Block>
  )
}
