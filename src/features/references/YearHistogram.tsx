import { type KeyboardEvent, useState } from 'react'
import { Link } from 'react-router'
import { formatCount } from '#lib/formatCount.ts'
import { Hidden } from '#ui/Hidden.tsx'
import { type HistogramBar, layoutHistogram } from './layoutHistogram.ts'
import { toDecades } from './toDecades.ts'
import styles from './YearFilter.module.css'
import type { YearFilterProps } from './YearFilter.tsx'

const HEIGHT = 44
/** Above the bars, for the number of the fullest. */
const HEAD = 14

/** References by decade as bars, each a link that keeps it alone, or gives the others back; arrow keys go from bar to bar. */
export function YearHistogram({ years, from, to, toSearch }: YearFilterProps) {
  const bars = layoutHistogram(toDecades(years), HEIGHT)
  const [visited, setVisited] = useState<number>()
  const stop = visited ?? bars.findIndex(({ count }) => count > 0)
  const most = Math.max(...bars.map(({ count }) => count))
  return (
    <ul className={styles.histogram} aria-label="References by decade">
      {bars.map((bar, at) => {
        const { decade, count, label } = bar
        const isAlone = from === decade && to === decade + 9
        const isWithin = decade + 9 >= (from ?? -Infinity) && decade <= (to ?? Infinity)
        const said = `${decade}s: ${formatCount(count, 'reference')}`
        return (
          <li key={decade}>
            {count === 0 ? (
              <Bar bar={bar} said={said} isWithin={isWithin} />
            ) : (
              <Link
                to={{ search: isAlone ? toSearch(undefined, undefined) : toSearch(decade, decade + 9) }}
                preventScrollReset
                title={said}
                tabIndex={at === stop ? 0 : -1}
                aria-current={isAlone || undefined}
                onFocus={() => setVisited(at)}
                onKeyDown={walk}
              >
                <Bar bar={bar} said={said} isWithin={isWithin} isFullest={count === most} />
              </Link>
            )}
            <span className={styles.tick} aria-hidden="true">
              {label}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

type BarProps = { bar: HistogramBar; said: string; isWithin: boolean; isFullest?: boolean }

function Bar({ bar: { count, height }, said, isWithin, isFullest = false }: BarProps) {
  return (
    <>
      <svg width="100%" height={HEIGHT + HEAD} aria-hidden="true">
        {isFullest && (
          <text x="50%" y="11" textAnchor="middle">
            {count}
          </text>
        )}
        <rect
          x="7%"
          y={HEIGHT + HEAD - height}
          width="86%"
          height={height}
          data-chosen={isWithin || undefined}
        />
      </svg>
      <Hidden>{said}</Hidden>
    </>
  )
}

/** Moves the focus to the bar that an arrow key, Home or End asks for. */
function walk(event: KeyboardEvent<HTMLAnchorElement>) {
  const bars = [...(event.currentTarget.closest('ul')?.querySelectorAll('a') ?? [])]
  const here = bars.indexOf(event.currentTarget)
  const there = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: bars.length - 1 }[event.key]
  if (there === undefined) return
  event.preventDefault()
  bars[there]?.focus()
}
