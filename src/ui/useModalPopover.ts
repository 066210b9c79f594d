import { type ToggleEvent, useEffect, useRef, useState } from 'react'

/**
 * Takes everything but the element out of reach of pointer, keyboard and
 * screen reader; gives the way to undo that.
 */
function holdOthers(element: HTMLElement): () => void {
  const held: HTMLElement[] = []
  for (
    let inner: HTMLElement | null = element;
    inner && inner !== document.body;
    inner = inner.parentElement
  ) {
    for (const other of inner.parentElement?.children ?? []) {
      if (other === inner || !(other instanceof HTMLElement) || other.inert) continue
      other.inert = true
      held.push(other)
    }
  }
  return () => {
    for (const other of held) other.inert = false
  }
}

/**
 * Makes a popover modal while it is open, as a dialog is: a column that
 * becomes a sheet cannot be a `dialog` element, which would be one in both.
 *
 * All that is given goes onto the popover.
 */
export function useModalPopover() {
  const [open, setOpen] = useState(false)
  const release = useRef<() => void>(undefined)
  useEffect(() => () => release.current?.(), [])
  return {
    ...(open && { role: 'dialog', 'aria-modal': true }),
    tabIndex: -1,
    // Before it closes, so that the browser can give the focus back to what opened it.
    onBeforeToggle: ({ newState }: ToggleEvent) => {
      if (newState === 'open') return
      release.current?.()
      release.current = undefined
    },
    onToggle: ({ currentTarget, newState }: ToggleEvent<HTMLElement>) => {
      setOpen(newState === 'open')
      if (newState !== 'open' || release.current) return
      release.current = holdOthers(currentTarget)
      currentTarget.focus({ preventScroll: true })
    },
  }
}
