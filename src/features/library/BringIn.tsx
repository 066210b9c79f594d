import { useRef } from 'react'
import { Block } from '#ui/Block.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './BringIn.module.css'
import { type ListReading, readListFile } from './listFile.ts'

/** A list that was opened from a file, not yet merged. */
export type OpenedFile = { name: string; reading: ListReading }

/** Larger files are no lists, and reading them could keep the page busy. */
const LARGEST = 20_000_000

/** Opens a list file, by its button or dropped on it. Nothing changes before the reader has seen what is in it. */
export function BringIn({ onOpen }: { onOpen: (file: OpenedFile) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const open = async (file: File | undefined) => {
    if (!file) return
    const refuse = (why: string) => onOpen({ name: file.name, reading: { kind: 'refused', why } })
    if (file.size > LARGEST) return refuse('The file is far larger than any reading list.')
    try {
      onOpen({ name: file.name, reading: readListFile(await file.text()) })
    } catch {
      refuse('The browser could not read the file.')
    }
    // So that the same file can be opened again.
    if (input.current) input.current.value = ''
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same
    <div
      className={styles.bring}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void open(event.dataTransfer.files[0])
      }}
    >
      <Block title="Bring one in">
        <p>
          A list file from here or from someone else. You see what is in it before anything changes, and can
          undo it after.
        </p>
        <Button id="open-list" onClick={() => input.current?.click()}>
          Open a list file
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="List file"
          onChange={({ target }) => void open(target.files?.[0])}
        />
      </Block>
    </div>
  )
}
