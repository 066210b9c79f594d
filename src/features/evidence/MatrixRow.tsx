import { memo } from 'react'
import type { Tie } from '#corpus/findTies.ts'
import { type MatrixGroup, type MatrixRow as Row, toCellId } from './layoutMatrix.ts'
import styles from './MatrixTable.module.css'
import { SummedCell } from './SummedCell.tsx'
import { TieLink } from './TieLink.tsx'
import { TotalCell } from './TotalCell.tsx'

type MatrixRowProps = {
  row: Row
  groups: readonly MatrixGroup[]
  /** The matrix's address with the rest of its query, which every cell's link keeps. */
  base: string
  /** The chosen application where this row is chosen. */
  chosen: string | undefined
  /** The cell of this row that Tab stops at, if it is in this row. */
  stop: string | undefined
  /** False until the keys work: until then Tab stops at every mark. */
  alive: boolean
}

function DrawnRow({ row, groups, base, chosen, stop, alive }: MatrixRowProps) {
  const { algorithm, ties, elsewhere } = row
  const tieOf = new Map<string, Tie>(ties.map((tie) => [tie.application, tie]))
  return (
    <tr data-id={algorithm.id} data-chosen={chosen && true} data-elsewhere={elsewhere || undefined}>
      <th scope="row" className={styles.name}>
        {algorithm.name}
      </th>
      {groups.map(({ domain, applications, collapsed, elsewhere: away }) =>
        collapsed ? (
          <SummedCell
            key={domain.id}
            ties={applications.flatMap(({ id }) => tieOf.get(id) ?? [])}
            starts
            elsewhere={away}
          />
        ) : (
          applications.map((application, at) => {
            const tie = tieOf.get(application.id)
            return (
              <td key={application.id} data-starts={at === 0 || undefined} data-elsewhere={away || undefined}>
                {tie && (
                  <TieLink
                    {...{ tie, algorithm, application, base }}
                    chosen={application.id === chosen}
                    {...(alive && { tabIndex: toCellId(tie) === stop ? 0 : -1 })}
                  />
                )}
              </td>
            )
          })
        ),
      )}
      <TotalCell groups={groups} countOf={(id) => Number(tieOf.has(id))} />
    </tr>
  )
}

/** One algorithm's row. Drawn anew only when something in it changes: choosing a cell touches two rows. */
export const MatrixRow = memo(DrawnRow)
