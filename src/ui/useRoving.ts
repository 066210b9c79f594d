import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { findNextBox } from '#lib/findNextBox.ts'

type Link = HTMLAnchorElement | SVGAElement

const linksIn = (holder: Element) => [...holder.querySelectorAll<Link>('a')]

/** The place of the link that was focused or typed at; -1 where it was none of them. */
const placeOf = (target: EventTarget, links: readonly Link[]) =>
  links.findIndex((link) => link.isSameNode(target instanceof Node ? target : null))

/**
 * One tab stop for many links: arrow keys move between them, Home and End to
 * the ends, and Tab comes back to the one last at.
 *
 * `holder` goes onto the element around them; each link, counted in the order
 * of the page, takes its `tabIndexOf`. Until the page is `alive`, where no arrow
 * key would answer, every link is a stop of its own.
 */
export function useRoving(alive: boolean) {
  const [stop, setStop] = useState(0)
  return {
    tabIndexOf: (nth: number) => (alive && nth !== stop ? -1 : undefined),
    holder: {
      onFocus: ({ currentTarget, target }: FocusEvent) => {
        const nth = placeOf(target, linksIn(currentTarget))
        if (nth >= 0) setStop(nth)
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
        const links = linksIn(event.currentTarget)
        const from = placeOf(event.target, links)
        const next = findNextBox(
          links.map((link) => link.getBoundingClientRect()),
          from,
          event.key,
        )
        if (next === undefined) return
        event.preventDefault()
        links[next]?.focus()
      },
    },
  }
}
