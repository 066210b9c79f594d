import { matchRoutes, type RouteObject } from 'react-router'
import { prefetch } from '#lib/prefetching.ts'

type Fetch = () => Promise<unknown>

const SIGNS = ['pointerover', 'focusin', 'touchstart'] as const

/**
 * Fetches the code of a page as soon as the reader points at a link to it,
 * focuses it or touches it, so that following it has nothing to wait for.
 *
 * With the first of them comes what any followed link needs. Each once.
 */
export function prefetchOnIntent(routes: RouteObject[], basename: string, fetchOther: Fetch) {
  const asked = new Set<unknown>()
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
}
