import { Link } from 'react-router'
import { formatCount } from '#lib/formatCount.ts'
import { Hidden } from '#ui/Hidden.tsx'
import { useRoving } from '#ui/useRoving.ts'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { type HistogramBar, layoutHistogram } from './layoutHistogram.ts'
import { toDecades } from './toDecades.ts'
import styles from './YearFilter.module.css'

export type YearHistogramProps = {
  /** The year of every reference there is. */
  years: readonly number[]
  /** The years of those that the other filters leave. */
  left: readonly number[]
  from: number | undefined
  to: number | undefined
  toSearch: (from: number | undefined, to: number | undefined) => string
}

const HEIGHT = 44
/** Above the bars, for the number of the fullest. */
const HEAD = 14

/** References by decade as bars, each a link that keeps it alone, or gives the others back; arrow keys go from bar to bar. */
export function YearHistogram({ years, left, from, to, toSearch }: YearHistogramProps) {
  const { tabIndexOf, holder } = useRoving(useHydrated())
  const bars = layoutHistogram(toDecades(years, left), HEIGHT)
  const most = Math.max(...bars.map(({ count }) => count))
  const isAlone = (decade: number) => from === decade && to === decade + 9
  const linked = bars.filter(({ count, decade }) => count > 0 || isAlone(decade))
  return (
    <ul className={styles.histogram} aria-label="References by decade" {...holder}>
      {bars.map((bar) => {
        const { decade, count, label } = bar
        const isWithin = decade + 9 >= (from ?? -Infinity) && decade <= (to ?? Infinity)
        const said = `${decade}s: ${formatCount(count, 'reference')}`
        const nth = linked.indexOf(bar)
        return (
          <li key={decade}>
            {nth < 0 ? (
              <Bar bar={bar} said={said} isWithin={isWithin} />
            ) : (
              <Link
                to={{
                  search: isAlone(decade) ? toSearch(undefined, undefined) : toSearch(decade, decade + 9),
                }}
                preventScrollReset
                title={said}
                tabIndex={tabIndexOf(nth)}
                aria-current={isAlone(decade) || undefined}
              >
                <Bar bar={bar} said={said} isWithin={isWithin} isFullest={count === most && count > 0} />
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
