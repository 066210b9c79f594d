import { type ReactNode, type SyntheticEvent, useState } from 'react'
import styles from './Glance.module.css'

type NamedMarksProps = {
  /** What stands in the line while no mark is pointed at. */
  otherwise: ReactNode
  /** What stands at the end of the line. */
  aside: ReactNode
  children: ReactNode
}

/**
 * Marks with a line below that says which one is pointed at or has the focus.
 *
 * In a place of its own, so that it covers nothing; listeners hear the mark's
 * own name instead.
 */
export function NamedMarks({ otherwise, aside, children }: NamedMarksProps) {
  const [name, setName] = useState<string>()
  const read = ({ target }: SyntheticEvent) =>
    setName((target instanceof Element && target.closest('a')?.getAttribute('aria-label')) || undefined)
  const clear = () => setName(undefined)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only repeats the names of the links inside.
    <div onPointerOver={read} onPointerLeave={clear} onFocus={read} onBlur={clear}>
      {children}
      <div className={styles.line}>
        {name ? (
          <p aria-hidden="true">
            <b>{name}</b>
          </p>
        ) : (
          otherwise
        )}
        {aside}
      </div>
    </div>
  )
}
