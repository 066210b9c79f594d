import { memo } from 'react'
import { useCorpus } from '#items/CorpusProvider.tsx'
import type { MatrixGroup } from './layoutMatrix.ts'
import styles from './MatrixTable.module.css'

/** How many algorithms are tied to each task, zero included. */
export const MatrixFoot = memo(function MatrixFoot({ groups }: { groups: readonly MatrixGroup[] }) {
  const { tiesByApplication, ties } = useCorpus()
  const countOf = (id: string) => tiesByApplication.get(id)?.length ?? 0
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
        <td className={styles.family} />
        <th scope="row" className={styles.name}>
          Algorithms tied to it
        </th>
        {groups.map(({ domain, applications, collapsed, elsewhere }) =>
          collapsed
            ? draw(
                domain.id,
                applications.reduce((sum, { id }) => sum + countOf(id), 0),
                true,
                elsewhere,
              )
            : applications.map(({ id }, at) => draw(id, countOf(id), at === 0, elsewhere)),
        )}
        <td className={styles.total}>{ties.length}</td>
      </tr>
    </tfoot>
  )
})
