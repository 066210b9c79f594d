import { type SyntheticEvent, useRef } from 'react'

/**
 * Handlers that light up the column of whatever cell of a table is pointed at
 * or focused; its row a style sheet lights up alone.
 *
 * Written to the elements themselves: drawing a table of thousands of cells
 * anew at every move of the pointer would be far too slow.
 */
export function useCrosshair() {
  const lit = useRef<readonly Element[]>([])
  const light = (parts: readonly (Element | null | undefined)[]) => {
    // A press on what is pointed at changes nothing, and should cost nothing.
    if (parts[0] === lit.current[0]) return
    for (const part of lit.current) part.removeAttribute('data-lit')
    lit.current = parts.filter((part) => part instanceof Element)
    for (const part of lit.current) part.setAttribute('data-lit', '')
  }
  const onReach = ({ target, currentTarget }: SyntheticEvent<HTMLTableElement>) => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null
    const at = cell?.cellIndex ?? 0
    // Only where every column is a cell of its own; a domain's head spans several.
    if (!cell || at === 0 || cell.colSpan > 1) return light([])
    const head = currentTarget.tHead?.rows.item(1)?.cells.item(at)
    light([currentTarget.querySelectorAll('col').item(at), head])
  }
  return { onReach, onLeave: () => light([]) }
}
