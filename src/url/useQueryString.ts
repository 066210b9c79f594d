import { useLocation } from 'react-router'
import { useHydrated } from './HydrationProvider.tsx'

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
