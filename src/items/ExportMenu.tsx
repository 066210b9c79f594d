import { useRef, useState } from 'react'
import { downloadFile } from '#lib/downloadFile.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './ExportMenu.module.css'

type Content = string | Blob

/** One format a list or a drawing can be taken away in; `write` is called when it is asked for. */
export type ExportFormat = {
  label: string
  file: string
  type: string
  write: () => Content | Promise<Content>
}

type ExportMenuProps = {
  formats: readonly ExportFormat[]
  /** What is taken away: the command palette offers to export "this list". */
  what?: 'list' | 'work'
}

/** The list as shown, as a file in the format chosen. */
export function ExportMenu({ formats, what = 'list' }: ExportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [failed, setFailed] = useState<string>()
  const save = async ({ label, file, type, write }: ExportFormat) => {
    try {
      downloadFile(file, await write(), type)
      setFailed(undefined)
      if (menu.current) menu.current.open = false
    } catch {
      setFailed(label)
    }
  }
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
        {formats.map((format) => (
          <Button key={format.label} kind="quiet" onClick={() => save(format)}>
            {format.label}
          </Button>
        ))}
        <p role="status" className={styles.failed}>
          {failed && `This browser could not make “${failed}”. Nothing was saved; take another format.`}
        </p>
      </div>
    </details>
  )
}
