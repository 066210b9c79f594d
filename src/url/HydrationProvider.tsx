import { createContext, type ReactNode, startTransition, use, useEffect, useState } from 'react'

const Hydrated = createContext(true)

type HydrationProviderProps = {
  children: ReactNode
  /** Called once, when the page is alive and shows what its whole address asks for. */
  onAlive?: () => void
}

/**
 * Stands around a page that was prerendered without parameters: false for
 * `useHydrated` until React has taken it over, then true, as a transition.
 *
 * A transition is done in short steps, so that a long page never keeps its reader waiting.
 */
export function HydrationProvider({ children, onAlive }: HydrationProviderProps) {
  const [hydrated, setHydrated] = useState(false)
  useEffect(() => {
    if (hydrated) onAlive?.()
    else startTransition(() => setHydrated(true))
  }, [hydrated, onAlive])
  return <Hydrated value={hydrated}>{children}</Hydrated>
}

/** True once the page is alive; false in prerendered HTML and while it hydrates. */
export function useHydrated(): boolean {
  return use(Hydrated)
}

/**
 * What the address says and prerendered HTML cannot know: `before` while the page hydrates.
 *
 * Where both are the same there is nothing to wait for, and who asks is not
 * drawn a second time once the page is alive.
 */
export function useOnceHydrated<T>(said: T, before: T): T {
  return said === before || use(Hydrated) ? said : before
}
