import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type SyntheticEvent,
  useRef,
  useState,
} from 'react'
import { useHref, useNavigate } from 'react-router'
import type { History } from '#corpus/eras.ts'
import type { YearRange } from '#lib/yearTicks.ts'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { paths, toPath } from '#url/paths.ts'
import { FittedDrawings } from './FittedDrawings.tsx'
import { findMoved, orderOf } from './findMoved.ts'
import { layoutHistory, UPRIGHT } from './layoutHistory.ts'
import { ReachedCard } from './ReachedCard.tsx'
import styles from './TimelineFigure.module.css'
import { useFittingWidth } from './useFittingWidth.ts'
import { useGestures } from './useGestures.ts'
import { zoomRange } from './zoomRange.ts'

type TimelineFigureProps = {
  history: History
  range: YearRange
  chosen: string | undefined
  toEra: (id: string) => string
  toYears: (from: number, to: number) => string
  showYears: (years: YearRange) => void
  /** What is told of the chosen era. */
  panel: ReactNode
}

/** The widths the history is laid out in, as the style sheet knows them; in the least, years run down. */
const WIDTHS = [1180, 928, 704, UPRIGHT] as const
/** Arrays of one, each always the same, so that what is drawn in it stays. */
const ALONE = new Map<number, readonly number[]>(WIDTHS.map((width) => [width, [width]]))
/** The share of a window that lies between the gutters of a page, at the widest of them. */
const BETWEEN_GUTTERS = 0.936
const ZOOM: Record<string, number> = { '+': 0.5, '=': 0.5, '-': 2 }

/** Which width is likely to fit, before it is measured: to draw the history in all of them takes three times as long. */
const guessWidth = () => WIDTHS.find((width) => width <= window.innerWidth * BETWEEN_GUTTERS) ?? UPRIGHT

/** The mark of the drawing that an event happened on. */
function findMark(event: SyntheticEvent): string | undefined {
  const at = event.target instanceof Element ? event.target.closest('[data-mark]') : null
  return at?.getAttribute('data-mark') ?? undefined
}

/**
 * The drawn history, with a line on whatever the reader has reached. Until the
 * page is alive it stands there in several widths, of which the style sheet
 * shows the one that fits; then in that one alone.
 *
 * The drawing is one tab stop: arrow keys move inside it, Enter follows, + and
 * − zoom.
 */
export function TimelineFigure(props: TimelineFigureProps) {
  const { history, range, chosen, toEra, toYears, showYears, panel } = props
  const figure = useRef<HTMLDivElement>(null)
  const fitting = useFittingWidth(figure, WIDTHS)
  const alive = useHydrated()
  const navigate = useNavigate()
  const root = useHref(paths.overview).replace(/\/$/, '')
  const [reached, setReached] = useState<string>()
  const [focused, setFocused] = useState<string>()
  /** While a finger taps: what it had reached before, which the tap itself, by its focus, changes. */
  const tapped = useRef<{ reached: string | undefined }>(undefined)
  const shown = alive ? (fitting ?? guessWidth()) : WIDTHS[0]
  const listStops = () => orderOf(history, layoutHistory(history, shown, range))
  useGestures(figure, { range, bounds: history.bounds, showYears })

  const onKeyDown = (event: KeyboardEvent) => {
    tapped.current = undefined
    const order = listStops()
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
    const id = findMark(event)
    const work = listStops().find((stop) => stop.id === id)?.work
    // Any other click is the browser's: it opens a new tab, or saves.
    const plain = event.button === 0 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    const isFirst = tapped.current && tapped.current.reached !== id
    tapped.current = undefined
    if (id && isFirst) setReached(id)
    if (!work || !plain) return
    event.preventDefault()
    // A finger cannot point: its first tap tells of a milestone, as pointing does.
    if (!isFirst) navigate(toPath(work))
  }
  const onPointerDown = ({ pointerType }: PointerEvent) => {
    tapped.current = pointerType === 'touch' ? { reached } : undefined
  }
  const onReach = (event: SyntheticEvent) => {
    const id = findMark(event)
    if (id) setReached(id)
    if (id && event.type === 'focus') setFocused(id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the links and marks inside it
    <div
      ref={figure}
      className={styles.figure}
      data-alive={alive || undefined}
      data-across={shown !== UPRIGHT || undefined}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={onReach}
      onPointerDown={onPointerDown}
      onPointerOver={(event) => event.pointerType !== 'touch' && onReach(event)}
    >
      <FittedDrawings
        widths={(alive && ALONE.get(shown)) || WIDTHS}
        {...{ history, range, chosen, focused, toEra, toYears, root, panel }}
      />
      <ReachedCard history={history} id={reached} chosen={chosen} />
    </div>
  )
}

/** Moves the focus to a mark in the drawing that is shown; a hidden one takes none. */
function focusMark(within: Element, id: string) {
  for (const mark of within.querySelectorAll<SVGElement>('[data-mark]')) {
    if (mark.getAttribute('data-mark') === id) mark.focus()
  }
}
