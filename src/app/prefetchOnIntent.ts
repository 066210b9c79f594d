import { matchRoutes, type RouteObject } from 'react-router'

type Fetch = () => Promise<unknown>

const SIGNS = ['pointerover', 'focusin', 'touchstart'] as const

/**
 * Fetches the code of a page as soon as the reader points at a link to it,
 * focuses it or touches it, so that following it has nothing to wait for.
 *
 * With the first of them comes what any followed link needs. Each once. A failure changes nothing: whoever follows the link asks
 * again, and only then is anything to be said or done about it. Returns a
 * function that tells whether something is being fetched that nobody has asked
 * for yet.
 */
export function prefetchOnIntent(routes: RouteObject[], basename: string, fetchOther: Fetch): () => boolean {
  const asked = new Set<unknown>()
  let pending = 0
  const prefetch = async (fetch: Fetch) => {
    pending += 1
    try {
      await fetch()
    } catch {
      // Said to whoever follows the link.
    } finally {
      pending -= 1
    }
  }
  const onSign = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || link.origin !== window.location.origin || !navigator.onLine) return
    const pages = matchRoutes(routes, link.pathname, basename) ?? []
    for (const fetch of [...pages.map(({ route }) => route.lazy), fetchOther]) {
      if (typeof fetch !== 'function' || asked.has(fetch)) continue
      asked.add(fetch)
      void prefetch(fetch)
    }
  }
  for (const sign of SIGNS) document.addEventListener(sign, onSign, { passive: true })
  return () => pending > 0
}
