import { matchRoutes, type RouteObject } from 'react-router'

const SIGNS = ['pointerover', 'focusin', 'touchstart'] as const

/**
 * Fetches the code of a page as soon as the reader points at a link to it,
 * focuses it or touches it, so that following it has nothing to wait for.
 *
 * Each page once. A failure changes nothing: whoever follows the link asks
 * again, and only then is anything to be said or done about it. Returns a
 * function that tells whether something is being fetched that nobody has asked
 * for yet.
 */
export function prefetchOnIntent(routes: RouteObject[], basename: string): () => boolean {
  const asked = new Set<RouteObject>()
  let pending = 0
  const prefetch = async ({ lazy }: RouteObject) => {
    pending += 1
    try {
      if (typeof lazy === 'function') await lazy()
    } catch {
      // Said to whoever follows the link.
    } finally {
      pending -= 1
    }
  }
  const onSign = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || link.origin !== window.location.origin || !navigator.onLine) return
    for (const { route } of matchRoutes(routes, link.pathname, basename) ?? []) {
      if (asked.has(route)) continue
      asked.add(route)
      void prefetch(route)
    }
  }
  for (const sign of SIGNS) document.addEventListener(sign, onSign, { passive: true })
  return () => pending > 0
}
