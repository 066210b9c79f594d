import { useLocation } from 'react-router'
import { useOnceHydrated } from './HydrationProvider.tsx'
import { withoutGuide } from './withoutGuide.ts'

/**
 * The parameters of the current address that are for the page itself; those of
 * a guided path are the frame's.
 *
 * Empty while a page hydrates: it was prerendered without any, and the first
 * client render must equal that HTML.
 */
export function useQueryString(): URLSearchParams {
  const { search } = useLocation()
  return withoutGuide(new URLSearchParams(useOnceHydrated(search, '')))
}
