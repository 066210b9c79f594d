import { useRef } from 'react'
import { downloadText } from '#lib/downloadText.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './ExportMenu.module.css'

/** One format a list can be taken away in; `write` is called when it is asked for. */
export type ExportFormat = { label: string; file: string; type: string; write: () => string }

type ExportMenuProps = {
  formats: readonly ExportFormat[]
  /** What is taken away: the command palette offers to export "this list". */
  what?: 'list' | 'work'
}

/** The list as shown, as a file in the format chosen. */
export function ExportMenu({ formats, what = 'list' }: ExportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  return (
    <details
      ref={menu}
      className={styles.menu}
      data-export={what}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        menu.current.open = false
        menu.current.querySelector('summary')?.focus()
      }}
    >
      <summary>
        <Icon name="download" /> Export
      </summary>
      <div className={styles.formats}>
        {formats.map(({ label, file, type, write }) => (
          <Button
            key={label}
            kind="quiet"
            onClick={() => {
              downloadText(file, write(), type)
              if (menu.current) menu.current.open = false
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </details>
  )
}
