import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import styles from './CardPanel.module.css'
import { placeCard } from './placeCard.ts'

type CardPanelProps = {
  id: string
  label: string
  link: RefObject<HTMLAnchorElement | null>
  dismiss: (focusIsInside: boolean) => void
  children: ReactNode
}

const OPENED = 'survey-atlas:card'

/** Puts the card where it belongs, in the page's own coordinates so that it scrolls with its link. */
function place(panel: HTMLElement, link: HTMLElement) {
  // A link broken over two lines has two boxes; the card hangs from the last.
  const marker = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect()
  const column = (link.closest('p, li, td, dd') ?? document.body).getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const { x, y } = placeCard({
    marker,
    card: panel.getBoundingClientRect(),
    column,
    viewport: { width: clientWidth, height: clientHeight },
  })
  panel.style.setProperty('--card-x', `${Math.round(x + window.scrollX)}px`)
  panel.style.setProperty('--card-y', `${Math.round(y + window.scrollY)}px`)
}

/** The open card of a link: floats above the page, one at a time. */
export function CardPanel({ id, label, link, dismiss, children }: CardPanelProps) {
  const panel = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const shown = panel.current
    if (!shown || !link.current) return
    // Browsers without popovers show the card all the same, only beneath later floats.
    shown.showPopover?.()
    place(shown, link.current)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') dismiss(shown.contains(document.activeElement))
    }
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && shown.parentElement?.contains(target))) dismiss(false)
    }
    const onOther = () => dismiss(false)
    document.dispatchEvent(new Event(OPENED))
    document.addEventListener(OPENED, onOther)
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      document.removeEventListener(OPENED, onOther)
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onPointerDown)
    }
  }, [link, dismiss])
  return (
    // Focusable, so that a click on its words does not take focus out of it and close it.
    // biome-ignore lint/a11y/useSemanticElements: cards stand in paragraphs, where no fieldset may.
    <span
      ref={panel}
      id={id}
      className={styles.card}
      popover="manual"
      role="group"
      aria-label={label}
      tabIndex={-1}
    >
      {children}
    </span>
  )
}
