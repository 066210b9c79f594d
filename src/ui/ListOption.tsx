import type { ReactNode } from 'react'
import styles from './ListOption.module.css'

type ListOptionProps = {
  /** The element's own id, which the field names while this is the active one. */
  id: string
  /** The id of what it stands for. */
  thing: string
  active: boolean
  onTake: () => void
  children: ReactNode
}

/** One line of a list below a field that keeps the focus: taken by a click, or by Enter in the field. */
export function ListOption({ id, thing, active, onTake, children }: ListOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its key is Enter, in the field above.
    <div
      id={id}
      className={styles.option}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      data-id={thing}
      onMouseDown={(event) => event.preventDefault()} // the field keeps the focus
      onClick={onTake}
    >
      {children}
    </div>
  )
}
