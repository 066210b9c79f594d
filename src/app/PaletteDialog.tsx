import { Suspense, useLayoutEffect, useRef, useState } from 'react'
import { SearchMissing } from '#items/SearchMissing.tsx'
import { Button } from '#ui/Button.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { Icon } from '#ui/Icon.tsx'
import { lazyPart } from './lazyPart.ts'
import styles from './PaletteDialog.module.css'

/** Fetches the code of everything below the palette's field. */
export const fetchPalette = () => import('./CommandPalette.tsx')

const CommandPalette = lazyPart(async () => (await fetchPalette()).CommandPalette, SearchMissing)

/**
 * The palette's dialog and field, which are there at once; what it finds and
 * offers comes with the first time.
 *
 * So the browser itself takes whatever is typed, pasted or composed meanwhile,
 * and an Enter waits for the list that it chooses from.
 */
export function PaletteDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const pressed = useRef<EventTarget>(null)
  const [text, setText] = useState('')
  const [entered, setEntered] = useState(false)
  // Before anything else can be typed.
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its key is Escape, which dialogs answer by themselves.
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Search and commands"
      onClose={onClose}
      // What lies around a dialog is the dialog too. A press that began inside may have marked text.
      onMouseDown={({ target }) => {
        pressed.current = target
      }}
      onClick={({ target }) => target === dialog.current && target === pressed.current && close()}
    >
      <div className={styles.field}>
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search or command"
          aria-expanded="false"
          aria-autocomplete="list"
          placeholder="Search or type a command"
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            // Whoever writes on means something else.
            setEntered(false)
          }}
          onKeyDown={(event) => {
            // Enter may only end the writing of a word.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            setEntered(true)
          }}
        />
        <Button kind="quiet" onClick={close}>
          <Icon name="cross" />
          <Hidden>Close</Hidden>
        </Button>
      </div>
      <Suspense fallback={<p className={styles.waiting}>Loading what can be found and done…</p>}>
        <CommandPalette {...{ field, text, entered, setEntered, close }} />
      </Suspense>
    </dialog>
  )
}
