import { Suspense, useEffect } from 'react'
import { usePreferences } from '#stores/preferences.ts'
import { Hidden } from '#ui/Hidden.tsx'
import { DialogMissing } from './DialogMissing.tsx'
import styles from './Header.module.css'
import { lazyPart } from './lazyPart.ts'

type PaletteProps = { onClose: () => void }

const CommandPalette = lazyPart(
  async () => (await import('./CommandPalette.tsx')).CommandPalette,
  ({ onClose }: PaletteProps) => (
    <DialogMissing label="Search and commands" what="The search" onClose={onClose} />
  ),
)

/** Whether a key belongs to what the reader is typing into. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

type PaletteHostProps = { open: boolean; setOpen: (open: boolean) => void }

/** The button and the keys that open the command palette; its code comes with the first time. */
export function PaletteHost({ open, setOpen }: PaletteHostProps) {
  const slash = usePreferences((preferences) => preferences.slash)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const chord = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'
      const single = slash && event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event)
      if (!chord && !single) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [slash, setOpen])
  return (
    <>
      <button
        type="button"
        className={`${styles.keys} ${styles.wide}`}
        aria-keyshortcuts={`Control+K Meta+K${slash ? ' /' : ''}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <kbd>Ctrl K</kbd>
        <Hidden>Search and commands</Hidden>
      </button>
      {open && (
        <Suspense>
          <CommandPalette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
