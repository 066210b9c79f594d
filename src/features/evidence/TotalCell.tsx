import type { MatrixGroup } from './layoutMatrix.ts'
import styles from './MatrixTable.module.css'

type TotalCellProps = {
  groups: readonly MatrixGroup[]
  /** How much of a task's column is counted. */
  countOf: (application: string) => number
}

/** The sum of a row: of all its columns, and, on a screen that shows one domain, of those of that domain. */
export function TotalCell({ groups, countOf }: TotalCellProps) {
  const sumOf = (some: readonly MatrixGroup[]) =>
    some.flatMap(({ applications }) => applications).reduce((sum, { id }) => sum + countOf(id), 0)
  const [all, here] = [sumOf(groups), sumOf(groups.filter(({ elsewhere }) => !elsewhere))]
  return (
    <td className={styles.total}>
      {all === here ? (
        all
      ) : (
        <>
          <span data-elsewhere>{all}</span>
          <span className={styles.here}>{here}</span>
        </>
      )}
    </td>
  )
}
