import { useSyncExternalStore } from 'react'

const find = () => (typeof matchMedia === 'undefined' ? undefined : matchMedia('print'))

function subscribe(tell: () => void) {
  const media = find()
  media?.addEventListener('change', tell)
  return () => media?.removeEventListener('change', tell)
}

/** True while the page is being put on paper; false in prerendered HTML. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => find()?.matches ?? false,
    () => false,
  )
}
