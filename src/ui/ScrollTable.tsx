import type { ReactNode } from 'react'
import styles from './ScrollTable.module.css'

type ScrollTableProps = {
  caption: string
  columns: readonly string[]
  /** True where cells say by themselves what they are: on a phone they then stand under their row's heading. */
  stacks?: boolean
  children: ReactNode
}

/** A table that scrolls inside its own region where the page is too narrow for it. Children are its rows. */
export function ScrollTable({ caption, columns, stacks = false, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table} data-stacks={stacks || undefined}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
