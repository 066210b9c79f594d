import { type RefObject, useEffect } from 'react'
import type { YearRange } from '#lib/yearTicks.ts'
import { panRange, zoomRange } from './zoomRange.ts'

type Gestures = { range: YearRange; bounds: YearRange; showYears: (years: YearRange) => void }

/** A pointer that moved less than this has clicked. */
const STILL = 8
/** A turn of the wheel is over after so long a rest, and makes one entry in the history. */
const REST_MS = 160

/**
 * Lets a drawing across be dragged along its years, and zoomed by pinching:
 * with two fingers, or on a trackpad, which browsers report as a wheel turned
 * with Ctrl. Extras: the buttons, keys and fields do the same.
 *
 * A drawing whose years run down keeps all touches for the page.
 */
export function useGestures(
  figure: RefObject<HTMLElement | null>,
  { range: { from, to }, bounds, showYears }: Gestures,
) {
  useEffect(() => {
    const element = figure.current
    if (!element) return
    const range = { from, to }
    const ending = new AbortController()
    const listen = { signal: ending.signal }
    const pointers = new Map<number, { start: number; now: number }>()
    let moved = false
    let factor = 1
    let resting: ReturnType<typeof setTimeout> | undefined
    const yearsIn = (pixels: number) => (pixels / element.clientWidth) * (to - from)
    const yearAt = (x: number) => from + yearsIn(x - element.getBoundingClientRect().left)
    const isAcross = () => element.dataset.across !== undefined
    const shift = (pixels: number) => {
      element.style.translate = pixels === 0 ? '' : `${pixels}px`
    }

    element.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey || !isAcross()) return
        event.preventDefault()
        factor *= Math.exp(event.deltaY / 100)
        clearTimeout(resting)
        const year = yearAt(event.clientX)
        resting = setTimeout(() => showYears(zoomRange(range, bounds, factor, year)), REST_MS)
      },
      { ...listen, passive: false },
    )
    element.addEventListener('dragstart', (event) => event.preventDefault(), listen)
    element.addEventListener(
      'pointerdown',
      ({ pointerId, clientX, button, target }) => {
        const inside = target instanceof Element && target.closest('svg') !== null
        if (button !== 0 || !inside || !isAcross()) return
        if (pointers.size === 0) moved = false
        pointers.set(pointerId, { start: clientX, now: clientX })
      },
      listen,
    )
    addEventListener(
      'pointermove',
      ({ pointerId, clientX }) => {
        const pointer = pointers.get(pointerId)
        if (!pointer) return
        pointer.now = clientX
        const way = clientX - pointer.start
        moved ||= pointers.size > 1 || Math.abs(way) > STILL
        if (!moved || pointers.size > 1) return
        // No further than there are years to show.
        const next = panRange(range, bounds, -yearsIn(way))
        shift(((from - next.from) / (to - from)) * element.clientWidth)
      },
      listen,
    )
    const end = ({ pointerId, type }: PointerEvent) => {
      const pointer = pointers.get(pointerId)
      if (!pointer) return
      const [first, second] = [...pointers.values()]
      pointers.clear()
      shift(0)
      // The click that ends a drag comes at once, or not at all.
      setTimeout(() => {
        moved = false
      })
      if (!moved || type === 'pointercancel' || !first) return
      if (second) {
        const apart = (key: 'start' | 'now') => Math.max(20, Math.abs(first[key] - second[key]))
        const middle = (first.start + second.start) / 2
        showYears(zoomRange(range, bounds, apart('start') / apart('now'), yearAt(middle)))
      } else {
        const next = panRange(range, bounds, -yearsIn(pointer.now - pointer.start))
        showYears(next)
      }
    }
    addEventListener('pointerup', end, listen)
    addEventListener('pointercancel', end, listen)
    // What ends a drag is no click on whatever lies beneath it.
    element.addEventListener(
      'click',
      (event) => {
        if (!moved) return
        event.preventDefault()
        event.stopPropagation()
      },
      { ...listen, capture: true },
    )
    return () => {
      clearTimeout(resting)
      shift(0)
      ending.abort()
    }
  }, [figure, from, to, bounds, showYears])
}
