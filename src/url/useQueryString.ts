import { useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'

const never = () => () => {}

/** True once the page is alive; false in prerendered HTML and while it hydrates. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/**
 * The parameters of the current address.
 *
 * Empty while a page hydrates: it was prerendered without any, and the first
 * client render must equal that HTML.
 */
export function useQueryString(): URLSearchParams {
  const { search } = useLocation()
  return new URLSearchParams(useHydrated() ? search : '')
}
