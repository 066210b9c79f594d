import { useEffect, useRef } from 'react'

/**
 * A `ref` for the part of a page that takes the focus when a change of `state`
 * removed what had it: a removed thing's own "Remove" would leave a reader at
 * the page's beginning.
 */
export function useFocusKept<Part extends HTMLElement>(state: string) {
  const part = useRef<Part>(null)
  const last = useRef(state)
  useEffect(() => {
    if (last.current === state) return
    last.current = state
    if (document.activeElement === document.body) part.current?.focus({ preventScroll: true })
  }, [state])
  return part
}
