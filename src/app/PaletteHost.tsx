import { useEffect } from 'react'
import { prefetch } from '#lib/prefetching.ts'
import { usePreferences } from '#stores/preferences.ts'
import { Hidden } from '#ui/Hidden.tsx'
import styles from './Header.module.css'
import { fetchPalette, PaletteDialog } from './PaletteDialog.tsx'

/** Whether a key belongs to what the reader is typing into. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

/** Fetches the palette's code where it may be wanted soon; modules come once, however often. */
const want = () => void prefetch(fetchPalette)

type PaletteHostProps = { open: boolean; setOpen: (open: boolean) => void }

/** The button and the keys that open the command palette. */
export function PaletteHost({ open, setOpen }: PaletteHostProps) {
  const slash = usePreferences((preferences) => preferences.slash)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key } = event
      const control = event.ctrlKey || event.metaKey
      // What goes down before the K does.
      if (key === 'Control' || key === 'Meta') want()
      const chord = control && !event.altKey && key.toLowerCase() === 'k'
      const single = slash && key === '/' && !control && !isTyping(event)
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
        onPointerEnter={want}
        onFocus={want}
        onClick={() => setOpen(true)}
      >
        <kbd>Ctrl K</kbd>
        <Hidden>Search and commands</Hidden>
      </button>
      {open && <PaletteDialog onClose={() => setOpen(false)} />}
    </>
  )
}
