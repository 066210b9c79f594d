import {
  type KeyboardEvent,
  type MouseEvent,
  startTransition,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useHref, useNavigate } from 'react-router'
import type { Matrix } from '#corpus/createMatrix.ts'
import type { DomainId } from '#corpus/types.ts'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { type MatrixQuery, toggleFold, writeMatrixQuery } from '#url/matrixQuery.ts'
import { paths } from '#url/paths.ts'
import { findNextCell } from './findNextCell.ts'
import { layoutMatrix, MATRIX, toCellId } from './layoutMatrix.ts'
import { MatrixFamilyRow } from './MatrixFamilyRow.tsx'
import { MatrixFoot } from './MatrixFoot.tsx'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import styles from './MatrixTable.module.css'
import { useCrosshair } from './useCrosshair.ts'

type MatrixTableProps = {
  matrix: Matrix
  query: MatrixQuery
  narrow: DomainId | undefined
  toSearch: (change: Partial<MatrixQuery>) => string
}

const isShown = (id: string) => document.getElementById(id)?.checkVisibility?.() !== false

/** The matrix itself: a table whose marks are links, with one tab stop and arrow keys between them. */
export function MatrixTable({ matrix, query, narrow, toSearch }: MatrixTableProps) {
  const alive = useHydrated()
  const navigate = useNavigate()
  const address = useHref(paths.matrix)
  const { onReach, onLeave } = useCrosshair()
  const [focused, setFocused] = useState('')
  const { algorithm, application } = query
  // As words, since the lists are new at every render and would have every row drawn anew.
  const collapse = query.collapse.join(' ')
  const fold = query.fold.join(' ')
  const { groups, families } = useMemo(
    () => layoutMatrix({ matrix, collapse: collapse.split(' '), fold: fold.split(' '), narrow }),
    [matrix, collapse, fold, narrow],
  )
  const chosenCell = algorithm && application && toCellId({ algorithm, application })
  const pressed = useRef<HTMLElement>(undefined)
  // The panel takes room from the table; what was chosen stays in sight.
  useEffect(() => {
    pressed.current?.removeAttribute('data-pressed')
    if (chosenCell)
      document.getElementById(chosenCell)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosenCell])

  const rows = families.flatMap((family) => family.rows)
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
  const open = (event: MouseEvent) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[id^="cell-"]') : null
    // Any other click is the browser's: it opens a new tab, or saves.
    const plain = event.button === 0 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    if (!link || !plain) return
    event.preventDefault()
    // Framed in the very next frame, and not only once the page has been drawn at its new address.
    pressed.current?.removeAttribute('data-pressed')
    link.setAttribute('data-pressed', '')
    pressed.current = link
    navigate({ search: new URL(link.href).search }, { preventScrollReset: true })
  }
  const rest = writeMatrixQuery({ ...query, algorithm: undefined, application: undefined }).toString()
  const base = `${address}?${rest}${rest && '&'}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section id={MATRIX} className={styles.region} aria-label="Evidence matrix" tabIndex={0}>
      <table
        className={styles.table}
        onKeyDown={move}
        onClick={open}
        onPointerOver={onReach}
        onPointerLeave={onLeave}
        onFocus={(event) => {
          const { id } = event.target
          onReach(event)
          // Where Tab will stop can wait until the press itself has been drawn.
          if (id.startsWith('cell-')) startTransition(() => setFocused(id))
        }}
      >
        <caption>
          Algorithms by family, down, and the tasks of each domain, across. A mark says that the survey ties
          the two. Arrow keys move from mark to mark, Enter opens the claims.
        </caption>
        <colgroup>
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
        {families.map((family) => (
          <tbody key={family.name}>
            {family.name && (
              <MatrixFamilyRow {...{ family, groups }} search={toSearch(toggleFold(query, family.name))} />
            )}
            {family.rows.map((row) => (
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
        <MatrixFoot matrix={matrix} groups={groups} />
      </table>
    </section>
  )
}
