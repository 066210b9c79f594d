import { Button } from '#ui/Button.tsx'
import styles from './UndoLine.module.css'
import type { Done } from './useListChanges.ts'

type UndoLineProps = { done: Done | undefined; said: string; undo: () => void }

/** Puts the focus on the way back, where a control is gone with what it did. */
export function focusUndo() {
  document.getElementById('undo')?.focus({ preventScroll: true })
}

/** What was done last, and the way back; in sight wherever one is on the list. */
export function UndoLine({ done, said, undo }: UndoLineProps) {
  return (
    <div className={styles.line} data-said={said !== ''}>
      <p role="status">{said}</p>
      {done && (
        <Button id="undo" onClick={undo}>
          Undo
        </Button>
      )}
    </div>
  )
}
