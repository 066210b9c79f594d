import { CHECKED_WORDS } from '#items/SourceLine.tsx'
import { capitalise } from '#lib/capitalise.ts'
import styles from './ChartKey.module.css'
import type { DataSetGroup } from './layoutDataSets.ts'
import { RatioMark, SizeMark } from './Mark.tsx'

const LEVELS = ['primary', 'secondary', 'recalled'] as const

/** What the marks of the sizes mean: only those that are drawn. */
export function DataKey({ groups }: { groups: readonly DataSetGroup[] }) {
  const rows = groups.flatMap(({ rows }) => rows)
  const found = new Set(rows.flatMap(({ dataSets }) => dataSets.map(({ checked }) => checked)))
  return (
    <ul className={styles.key} aria-label="Key">
      {LEVELS.filter((level) => found.has(level)).map((level) => (
        <li key={level}>
          <svg width="20" height="24" aria-hidden="true">
            <SizeMark at={50} checked={level} />
          </svg>
          {capitalise(`size ${CHECKED_WORDS[level]}`)}
        </li>
      ))}
      {rows.some(({ lopsided }) => lopsided) && (
        <li>
          <svg width="28" height="24" aria-hidden="true">
            <RatioMark span={[5, 95]} checked="secondary" />
          </svg>
          From all cases tested to all learnt from
        </li>
      )}
    </ul>
  )
}
