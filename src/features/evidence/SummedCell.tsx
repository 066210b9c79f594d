import type { Tie } from '#corpus/findTies.ts'
import { EvidenceDot } from '#items/EvidenceMark.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import styles from './MatrixTable.module.css'

type SummedCellProps = { ties: readonly Tie[]; starts: boolean; elsewhere: boolean }

/** Several cells in one: whether any of their ties is cited, and how many there are. */
export function SummedCell({ ties, starts, elsewhere }: SummedCellProps) {
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  return (
    <td data-starts={starts || undefined} data-elsewhere={elsewhere || undefined}>
      {ties.length > 0 && (
        <span className={styles.count}>
          <EvidenceDot evidence={cited > 0 ? 'cited' : 'stated'} size={11} />
          {ties.length > 1 ? ties.length : <Hidden>1</Hidden>}
          <Hidden>
            {ties.length === 1 ? ' tie' : ' ties'}, {cited} cited
          </Hidden>
        </span>
      )}
    </td>
  )
}
