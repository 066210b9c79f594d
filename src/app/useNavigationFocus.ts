import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/**
 * Moves focus where a full page load would put it: to the target of the hash,
 * or to the page's heading after a new path. A change of the query alone leaves
 * focus on the control that made it.
 */
export function useNavigationFocus() {
  const { pathname, hash } = useLocation()
  const type = useNavigationType()
  const last = useRef<string>(undefined)
  useEffect(() => {
    // Hosts end the addresses they answer in a slash, and our own links do not.
    const here = `${pathname.replace(/\/$/, '')}${hash}`
    const first = last.current === undefined
    if (last.current === here) return
    last.current = here
    const target = hash ? document.getElementById(decodeURIComponentSafely(hash.slice(1))) : null
    if (target) {
      target.setAttribute('tabindex', '-1')
      target.focus({ preventScroll: true })
      if (first || type !== 'POP') target.scrollIntoView()
    } else if (!first) {
      const heading = document.querySelector<HTMLElement>('main h1')
      heading?.setAttribute('tabindex', '-1')
      heading?.focus({ preventScroll: true })
    }
  }, [pathname, hash, type])
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
