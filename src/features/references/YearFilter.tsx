import { type KeyboardEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { formatCount } from '#lib/formatCount.ts'
import { Button } from '#ui/Button.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { layoutHistogram } from './layoutHistogram.ts'
import { toDecades } from './toDecades.ts'
import styles from './YearFilter.module.css'

type YearFilterProps = {
  /** The year of every reference there is. */
  years: readonly number[]
  from: number | undefined
  to: number | undefined
  toSearch: (from: number | undefined, to: number | undefined) => string
}

const HEIGHT = 44

/** Two number fields for a range of years, under a histogram whose bars choose a decade; arrow keys go from bar to bar. */
export function YearFilter({ years, from, to, toSearch }: YearFilterProps) {
  const navigate = useNavigate()
  const decades = toDecades(years)
  const [chosenStop, setStop] = useState<number>()
  const stop = chosenStop ?? decades.findIndex(({ count }) => count > 0)
  const most = Math.max(1, ...decades.map(({ count }) => count))
  const first = Math.min(...years)
  const last = Math.max(...years)
  const readField = (form: FormData, name: string) => {
    const year = Number(form.get(name))
    return Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : undefined
  }
  return (
    <section className={styles.years} aria-labelledby="facet-years">
      <h2 className={styles.heading} id="facet-years">
        Years
      </h2>
      <ul className={styles.histogram} aria-label="References by decade">
        {layoutHistogram(decades, HEIGHT).map(({ decade, count, height, label }, at) => {
          const isChosen = decade + 9 >= (from ?? first) && decade <= (to ?? last)
          const said = `${decade}s: ${formatCount(count, 'reference')}`
          const drawn = (
            <>
              <svg width="100%" height={HEIGHT + 14} aria-hidden="true">
                {count === most && (
                  <text x="50%" y="11" textAnchor="middle">
                    {count}
                  </text>
                )}
                <rect
                  x="7%"
                  y={HEIGHT + 14 - height}
                  width="86%"
                  height={height}
                  data-chosen={isChosen || undefined}
                />
              </svg>
              <Hidden>{said}</Hidden>
            </>
          )
          return (
            <li key={decade}>
              {count > 0 ? (
                <Link
                  to={{ search: toSearch(decade, decade + 9) }}
                  preventScrollReset
                  title={said}
                  tabIndex={at === stop ? 0 : -1}
                  aria-current={(from === decade && to === decade + 9) || undefined}
                  onFocus={() => setStop(at)}
                  onKeyDown={walk}
                >
                  {drawn}
                </Link>
              ) : (
                drawn
              )}
              <span className={styles.tick} aria-hidden="true">
                {label}
              </span>
            </li>
          )
        })}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          navigate(
            { search: toSearch(readField(form, 'from'), readField(form, 'to')) },
            { preventScrollReset: true },
          )
        }}
      >
        <label>
          From
          <input
            type="number"
            name="from"
            min="1000"
            max="9999"
            placeholder={String(first)}
            defaultValue={from}
          />
        </label>
        <label>
          to
          <input type="number" name="to" min="1000" max="9999" placeholder={String(last)} defaultValue={to} />
        </label>
        <Button type="submit">Apply</Button>
      </form>
    </section>
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
