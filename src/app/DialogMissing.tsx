import { useEffect, useRef } from 'react'
import { PartMissing } from '#items/PartMissing.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './DialogMissing.module.css'

type DialogMissingProps = {
  label: string
  /** What did not come, as in "The search". */
  what: string
  onClose: () => void
}

/** In a dialog's place where its code could not be loaded: what to do. */
export function DialogMissing({ label, what, onClose }: DialogMissingProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.missing} aria-label={label} onClose={onClose}>
      <PartMissing what={what} />
      <Button onClick={() => dialog.current?.close()}>Close</Button>
    </dialog>
  )
}
