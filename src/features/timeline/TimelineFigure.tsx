import { type KeyboardEvent, type MouseEvent, type SyntheticEvent, useMemo, useState } from 'react'
import { useHref, useNavigate } from 'react-router'
import type { History } from '#corpus/eras.ts'
import type { YearRange } from '#lib/yearTicks.ts'
import { paths, toPath } from '#url/paths.ts'
import { findMoved, orderOf } from './findMoved.ts'
import { layoutTimeline } from './layoutTimeline.ts'
import { ReachedCard } from './ReachedCard.tsx'
import { TimelineDrawing } from './TimelineDrawing.tsx'
import styles from './TimelineFigure.module.css'
import { zoomRange } from './zoomRange.ts'

type TimelineFigureProps = {
  history: History
  range: YearRange
  chosen: string | undefined
  toEra: (id: string) => string
  showYears: (years: YearRange) => void
}

const ZOOM: Record<string, number> = { '+': 0.5, '=': 0.5, '-': 2 }

/** The mark of the drawing that an event happened on. */
function findMark(event: SyntheticEvent): string | undefined {
  const at = event.target instanceof Element ? event.target.closest('[data-mark]') : null
  return at?.getAttribute('data-mark') ?? undefined
}

/**
 * The drawn history, in two widths of which the style sheet shows the one
 * that fits, with a line on whatever the reader has reached.
 *
 * The drawing is one tab stop: arrow keys move inside it, Enter follows, + and
 * − zoom.
 */
export function TimelineFigure({ history, range, chosen, toEra, showYears }: TimelineFigureProps) {
  const { from, to } = range
  const drawings = useMemo(
    () => [1200, 820].map((width) => layoutTimeline(history, width, { from, to })),
    [history, from, to],
  )
  const navigate = useNavigate()
  const root = useHref(paths.overview).replace(/\/$/, '')
  const order = orderOf(history, range)
  const [reached, setReached] = useState<string>()
  const active = [reached, chosen, order[0]?.id].find((id) => order.some((stop) => stop.id === id))

  const onKeyDown = (event: KeyboardEvent) => {
    const stop = order.find(({ id }) => id === findMark(event))
    if (!stop || event.altKey || event.ctrlKey || event.metaKey) return
    const factor = ZOOM[event.key]
    const next = findMoved(order, stop.id, event.key)
    if (factor) showYears(zoomRange(range, history.bounds, factor, stop.year))
    else if (next) focusMark(event.currentTarget, next)
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const work = order.find(({ id }) => id === findMark(event))?.work
    // Any other click is the browser's: it opens a new tab, or saves.
    const plain = event.button === 0 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    if (!work || !plain) return
    event.preventDefault()
    navigate(toPath(work))
  }
  const onReach = (event: SyntheticEvent) => {
    const id = findMark(event)
    if (id) setReached(id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the links and marks inside it
    <div
      className={styles.figure}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={onReach}
      onPointerOver={onReach}
    >
      {drawings.map((placed) => (
        <div key={placed.width} className={placed.width > 1000 ? styles.wide : styles.middle}>
          <TimelineDrawing {...{ placed, range, chosen, active, toEra, root }} />
        </div>
      ))}
      <ReachedCard history={history} id={reached} chosen={chosen} />
    </div>
  )
}

/** Moves the focus to a mark in the drawing that is shown; the hidden one takes none. */
function focusMark(within: Element, id: string) {
  for (const mark of within.querySelectorAll<SVGElement>('[data-mark]')) {
    if (mark.getAttribute('data-mark') === id) mark.focus()
  }
}
