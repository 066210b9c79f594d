import { type FocusEvent, useEffect, useRef } from 'react'

/**
 * Gives the focus to what stays when what had it is gone, so that a reader by
 * keyboard goes on from there and not from the top of the page.
 *
 * `holder` goes onto the element around all of it, `stays` onto the one that
 * takes the focus; that needs a `tabIndex` of -1.
 */
export function useFocusKeeper<T extends HTMLElement>() {
  const stays = useRef<T>(null)
  const had = useRef<Element>(null)
  // After every change of the page, since any may take away what had the focus.
  useEffect(() => {
    if (!had.current || had.current.isConnected) return
    had.current = null
    if (document.activeElement === document.body) stays.current?.focus({ preventScroll: true })
  })
  return {
    stays,
    holder: {
      onFocus: ({ target }: FocusEvent) => {
        had.current = target
      },
      onBlur: () => {
        had.current = null
      },
    },
  }
}
