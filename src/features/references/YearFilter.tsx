import { useNavigate } from 'react-router'
import { Button } from '#ui/Button.tsx'
import styles from './YearFilter.module.css'
import { YearHistogram, type YearHistogramProps } from './YearHistogram.tsx'

/** Two number fields for a range of years, under a histogram whose bars choose a decade. */
export function YearFilter(props: YearHistogramProps) {
  const { years, from, to, toSearch } = props
  const navigate = useNavigate()
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
      <YearHistogram {...props} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const [one, other] = [readField(form, 'from'), readField(form, 'to')]
          const isTurned = one !== undefined && other !== undefined && one > other
          const search = isTurned ? toSearch(other, one) : toSearch(one, other)
          navigate({ search }, { preventScrollReset: true })
        }}
      >
        <label>
          From
          <input
            key={from}
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
          <input
            key={to}
            type="number"
            name="to"
            min="1000"
            max="9999"
            placeholder={String(last)}
            defaultValue={to}
          />
        </label>
        <Button type="submit">Apply</Button>
      </form>
    </section>
  )
}
