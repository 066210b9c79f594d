import { Link, useNavigate } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { toDecades } from './toDecades.ts'
import styles from './YearFilter.module.css'

type YearFilterProps = {
  /** The year of every reference there is. */
  years: readonly number[]
  from: number | undefined
  to: number | undefined
  toSearch: (from: number | undefined, to: number | undefined) => string
}

const BAR = 14
const HEIGHT = 44

/** Two number fields for a range of years, under a histogram whose bars choose a decade. */
export function YearFilter({ years, from, to, toSearch }: YearFilterProps) {
  const navigate = useNavigate()
  const decades = toDecades(years)
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
      <svg
        className={styles.histogram}
        viewBox={`0 0 ${decades.length * BAR} ${HEIGHT}`}
        role="img"
        aria-label={`References by decade: ${decades.map(({ decade, count }) => `${decade}s ${count}`).join(', ')}`}
      >
        {decades.map(({ decade, count }, at) => (
          <rect
            key={decade}
            x={at * BAR + 1}
            y={HEIGHT - (HEIGHT * count) / most}
            width={BAR - 2}
            height={(HEIGHT * count) / most}
            data-chosen={(decade + 9 >= (from ?? first) && decade <= (to ?? last)) || undefined}
          />
        ))}
      </svg>
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
      <details className={styles.decades}>
        <summary>By decade</summary>
        <ul>
          {decades
            .filter(({ count }) => count > 0)
            .map(({ decade, count }) => (
              <li key={decade}>
                <Link to={{ search: toSearch(decade, decade + 9) }} preventScrollReset>
                  {decade}s
                </Link>{' '}
                {count}
              </li>
            ))}
        </ul>
      </details>
    </section>
  )
}
