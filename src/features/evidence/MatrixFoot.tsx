import { memo } from 'react'
import type { Matrix } from '#corpus/createMatrix.ts'
import type { MatrixGroup } from './layoutMatrix.ts'
import styles from './MatrixTable.module.css'
import { TotalCell } from './TotalCell.tsx'

type MatrixFootProps = { matrix: Matrix; groups: readonly MatrixGroup[] }

/** How many algorithms are tied to each task, zero included. */
export const MatrixFoot = memo(function MatrixFoot({ matrix, groups }: MatrixFootProps) {
  const countOf = (id: string) => matrix.tiesByApplication.get(id)?.length ?? 0
  const sumOf = ({ applications }: MatrixGroup) => applications.reduce((sum, { id }) => sum + countOf(id), 0)
  const draw = (key: string, count: number, starts: boolean, elsewhere: boolean) => (
    <td
      key={key}
      data-starts={starts || undefined}
      data-elsewhere={elsewhere || undefined}
      data-zero={count === 0 || undefined}
    >
      {count}
    </td>
  )
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.name}>
          Algorithms tied to it
        </th>
        {groups.map((group) =>
          group.collapsed
            ? draw(group.domain.id, sumOf(group), true, group.elsewhere)
            : group.applications.map(({ id }, at) => draw(id, countOf(id), at === 0, group.elsewhere)),
        )}
        <TotalCell groups={groups} countOf={countOf} />
      </tr>
    </tfoot>
  )
})
