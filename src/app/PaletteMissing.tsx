import { useEffect, useRef } from 'react'
import { SearchMissing } from '#items/SearchMissing.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './PaletteMissing.module.css'

/** In the palette's place where its code could not be loaded: what to do. */
export function PaletteMissing({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.missing} aria-label="Search and commands" onClose={onClose}>
      <SearchMissing />
      <Button onClick={() => dialog.current?.close()}>Close</Button>
    </dialog>
  )
}
