import { type FocusEvent, type MouseEvent, type PointerEvent, useCallback, useRef, useState } from 'react'

const OPEN_AFTER_MS = 250
// Long enough for the pointer to cross from the marker to its card.
const CLOSE_AFTER_MS = 220

/**
 * When a link's card is open: while the pointer rests on either, while
 * keyboard focus is in either, and from the first tap to a tap elsewhere.
 */
export function useCard() {
  const [open, setOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tapped = useRef(false)
  const dismissing = useRef(false)
  const link = useRef<HTMLAnchorElement>(null)

  const turn = useCallback((next: boolean, after = 0) => {
    clearTimeout(timer.current)
    if (after) timer.current = setTimeout(() => setOpen(next), after)
    else setOpen(next)
  }, [])

  /** Closes the card; focus inside it goes back to the link, and does not open it again. */
  const dismiss = useCallback(
    (focusIsInside: boolean) => {
      dismissing.current = true
      if (focusIsInside) link.current?.focus()
      dismissing.current = false
      turn(false)
    },
    [turn],
  )

  return {
    open,
    link,
    dismiss,
    around: {
      onPointerEnter: ({ pointerType }: PointerEvent) => {
        if (pointerType !== 'touch') turn(true, open ? 0 : OPEN_AFTER_MS)
      },
      onPointerLeave: ({ pointerType, currentTarget }: PointerEvent) => {
        if (pointerType === 'touch') return
        const focused = currentTarget.querySelector(':focus-visible') !== null
        turn(open && focused, CLOSE_AFTER_MS)
      },
      onFocus: ({ target }: FocusEvent) => {
        if (target === link.current && !dismissing.current && target.matches(':focus-visible')) turn(true)
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) turn(false)
      },
    },
    onLink: {
      onPointerDown: ({ pointerType }: PointerEvent) => {
        tapped.current = pointerType === 'touch'
      },
      /** A first tap shows the card in place of following the link; the card holds the link too. */
      onClick: (event: MouseEvent) => {
        if (tapped.current && !open) {
          event.preventDefault()
          turn(true)
        }
        tapped.current = false
      },
    },
  }
}
