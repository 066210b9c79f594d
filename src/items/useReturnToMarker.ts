import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { readFollowedBack } from '#url/followed.ts'

/** The id of the link a click follows; for a link on a card, that of the link the card belongs to. */
function findFollowed({ target }: Event): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null
  const owner = link?.closest('[popover]')?.parentElement?.querySelector('a') ?? link
  return owner?.id || undefined
}

/**
 * Coming back to this page, through the history or by a link that knows the way,
 * puts focus on the link that was followed, if that link has an id.
 *
 * The history entry itself remembers it and takes it along when it goes, so
 * nothing has to be cleared.
 */
export function useReturnToMarker() {
  const { key, state } = useLocation()
  const type = useNavigationType()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells one history entry from the next.
  useEffect(() => {
    const remember = (event: Event) => {
      const isLink = event.target instanceof Element && event.target.closest('a')
      if (isLink) window.history.replaceState({ ...window.history.state, marker: findFollowed(event) }, '')
    }
    // Before the router, which leaves the entry at once.
    document.addEventListener('click', remember, { capture: true })
    const marker: unknown = type === 'POP' ? window.history.state?.marker : readFollowedBack(state)
    // The frame moves focus to the heading or target of every new page; this comes after it.
    const timer = setTimeout(() => {
      const link = typeof marker === 'string' ? document.getElementById(marker) : null
      link?.focus({ preventScroll: true })
      link?.scrollIntoView({ block: type === 'POP' ? 'nearest' : 'center' })
    })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('click', remember, { capture: true })
    }
  }, [key, type])
}
