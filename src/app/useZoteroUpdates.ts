import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Tells Zotero's browser extension, which looks at a page once, that other works may stand on it now. */
export function useZoteroUpdates() {
  const { pathname, search } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what there is to tell.
  useEffect(() => {
    document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }))
  }, [pathname, search])
}
