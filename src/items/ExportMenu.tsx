import { Fragment, useEffect, useRef, useState } from 'react'
import { copyContent } from '#lib/copyContent.ts'
import { downloadFile } from '#lib/downloadFile.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useHydrated } from '#url/HydrationProvider.tsx'
import styles from './ExportMenu.module.css'

type Content = string | Blob

/** One format a list or a drawing can be taken away in; `write` is called when it is asked for. */
export type ExportFormat = {
  label: string
  file: string
  type: string
  write: () => Content | Promise<Content>
  /** The same as HTML, which goes onto the clipboard beside the text. */
  writeRich?: () => Promise<string>
  /** What it holds, where a menu holds several sets. */
  group?: string
}

type ExportMenuProps = {
  formats: readonly ExportFormat[]
  /** What is taken away: the command palette offers to export "this list". */
  what?: string
  /** Where the formats open: below the button's left end instead of its right, or in the text where nothing may float. */
  opens?: 'start' | 'within'
}

/** A format among all of its menu. */
const nameFormat = ({ group, label }: ExportFormat) => (group ? `${group}, ${label}` : label)

/** The things as shown, to copy or to download in the format chosen. */
export function ExportMenu({ formats, what = 'list', opens }: ExportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [said, setSaid] = useState('')
  // Its buttons need scripts, so pages are sent without them.
  const [wanted, setWanted] = useState(false)
  const alive = useHydrated()
  // Opened before the page was alive.
  useEffect(() => setWanted(menu.current?.open === true), [])
  const download = async ({ label, file, type, write }: ExportFormat) => {
    try {
      downloadFile(file, await write(), type)
      setSaid(`Saved as ${file}.`)
    } catch {
      setSaid(`This browser could not make “${label}”. Nothing was saved; take another format.`)
    }
  }
  const copy = async ({ label, type, write, writeRich }: ExportFormat) => {
    try {
      await copyContent(write, type, writeRich)
      setSaid(`${label} copied.`)
    } catch {
      setSaid(`This browser did not copy “${label}”. Nothing was lost; download it instead.`)
    }
  }
  return (
    <details
      ref={menu}
      className={styles.menu}
      data-export={what}
      // For the palette; pages are sent without.
      data-formats={alive ? formats.map(nameFormat).join('\n') : undefined}
      data-opens={opens}
      onToggle={() => {
        setSaid('')
        setWanted(true)
      }}
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
        {(wanted ? formats : []).map((format, at) => {
          const name = nameFormat(format)
          return (
            <Fragment key={name}>
              {format.group && format.group !== formats[at - 1]?.group && (
                <p className={styles.group}>{format.group}</p>
              )}
              <div className={styles.format}>
                <span aria-hidden="true">{format.label}</span>
                <Button kind="quiet" aria-label={`Copy ${name}`} onClick={() => copy(format)}>
                  Copy
                </Button>
                <Button kind="quiet" aria-label={`Download ${name}`} onClick={() => download(format)}>
                  Download
                </Button>
              </div>
            </Fragment>
          )
        })}
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
    </details>
  )
}
