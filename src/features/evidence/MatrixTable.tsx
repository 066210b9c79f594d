import { type KeyboardEvent, startTransition, useEffect, useMemo, useState } from 'react'
import type { Matrix } from '#corpus/createMatrix.ts'
import type { DomainId } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { type MatrixQuery, writeMatrixQuery } from '#url/matrixQuery.ts'
import { findNextCell } from './findNextCell.ts'
import { layoutMatrix, toCellId } from './layoutMatrix.ts'
import { MatrixFoot } from './MatrixFoot.tsx'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import styles from './MatrixTable.module.css'

type MatrixTableProps = {
  matrix: Matrix
  query: MatrixQuery
  narrow: DomainId | undefined
  toSearch: (change: Partial<MatrixQuery>) => string
}

const isShown = (id: string) => document.getElementById(id)?.checkVisibility?.() !== false

/** The matrix itself: a table whose marks are links, with one tab stop and arrow keys between them. */
export function MatrixTable({ matrix, query, narrow, toSearch }: MatrixTableProps) {
  const { tiesByAlgorithm } = useCorpus()
  const alive = useHydrated()
  const [focused, setFocused] = useState('')
  const { algorithm, application } = query
  // As words, since the list is new at every render and would have every row drawn anew.
  const collapse = query.collapse.join(' ')
  const { groups, families } = useMemo(
    () => layoutMatrix({ matrix, tiesByAlgorithm, collapse: collapse.split(' '), narrow }),
    [matrix, tiesByAlgorithm, collapse, narrow],
  )
  const chosenCell = algorithm && application && toCellId({ algorithm, application })
  // The panel takes room from the table; what was chosen stays in sight.
  useEffect(() => {
    if (chosenCell)
      document.getElementById(chosenCell)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosenCell])

  const rows = families.flat()
  const cells = rows.flatMap(({ marks }) => marks)
  const first = rows.find(({ elsewhere, marks }) => !elsewhere && marks.length > 0)?.marks[0] ?? cells[0]
  const stop = [focused, chosenCell].find((id) => cells.some((cell) => cell.id === id)) ?? first?.id
  const move = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.altKey || event.metaKey) return
    const shown = rows.map(({ marks }) => marks.filter(({ id }) => isShown(id)))
    const next = findNextCell(shown, event.target.id, event.key, event.ctrlKey)
    if (!next) return
    event.preventDefault()
    document.getElementById(next.id)?.focus()
  }
  const base = writeMatrixQuery({ ...query, algorithm: undefined, application: undefined }).toString()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.region} aria-label="Evidence matrix" tabIndex={0}>
      <table
        className={styles.table}
        onKeyDown={move}
        // Where Tab will stop can wait until the press itself has been drawn.
        onFocus={({ target }) =>
          target.id.startsWith('cell-') && startTransition(() => setFocused(target.id))
        }
      >
        <caption>
          Algorithms by family, down, and the tasks of each domain, across. A mark says that the survey ties
          the two. Arrow keys move from mark to mark, Enter opens the claims.
        </caption>
        <colgroup>
          <col className={styles.family} />
          <col />
        </colgroup>
        {groups.map(({ domain, applications, collapsed, elsewhere }) => (
          <colgroup key={domain.id} data-elsewhere={elsewhere || undefined}>
            {collapsed ? (
              <col />
            ) : (
              applications.map(({ id }) => <col key={id} data-chosen={id === application || undefined} />)
            )}
          </colgroup>
        ))}
        <MatrixHead groups={groups} query={query} toSearch={toSearch} />
        {families.map((members) => (
          <tbody key={members[0]?.family}>
            {members.map((row) => (
              <MatrixRow
                key={row.algorithm.id}
                row={row}
                groups={groups}
                base={base}
                chosen={row.algorithm.id === algorithm ? (application ?? 'row') : undefined}
                stop={row.marks.find(({ id }) => id === stop)?.id}
                alive={alive}
              />
            ))}
          </tbody>
        ))}
        <MatrixFoot groups={groups} />
      </table>
    </section>
  )
}
