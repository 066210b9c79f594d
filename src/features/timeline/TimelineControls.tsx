import { useState } from 'react'
import { Link, useHref } from 'react-router'
import type { YearRange } from '#lib/yearTicks.ts'
import { Button } from '#ui/Button.tsx'
import { paths } from '#url/paths.ts'
import { type TimelineQuery, writeTimelineQuery } from '#url/timelineQuery.ts'
import styles from './TimelineControls.module.css'
import { zoomRange } from './zoomRange.ts'

type TimelineControlsProps = {
  query: TimelineQuery
  range: YearRange
  bounds: YearRange
  toSearch: (change: Partial<TimelineQuery>) => string
  showYears: (years: YearRange) => void
}

/** Which years are shown, and whether as a drawing or as a list. */
export function TimelineControls({ query, range, bounds, toSearch, showYears }: TimelineControlsProps) {
  const whole = range.from === bounds.from && range.to === bounds.to
  const closer = zoomRange(range, bounds, 0.5)
  return (
    <div className={styles.controls}>
      <YearsForm {...{ query, range, bounds, showYears }} />
      <div className={styles.pair}>
        <Button
          aria-label="Show more years"
          aria-disabled={whole}
          onClick={() => !whole && showYears(zoomRange(range, bounds, 2))}
        >
          −
        </Button>
        <Button
          aria-label="Show fewer years"
          aria-disabled={closer.to - closer.from === range.to - range.from}
          onClick={() => showYears(closer)}
        >
          +
        </Button>
        <Button aria-disabled={whole} onClick={() => !whole && showYears(bounds)}>
          All years
        </Button>
      </div>
      <nav className={styles.views} aria-label="View">
        {(['drawing', 'list'] as const).map((view) => (
          <Link
            key={view}
            to={{ search: toSearch({ view }) }}
            aria-current={query.view === view || undefined}
            preventScrollReset
          >
            {view === 'drawing' ? 'Drawing' : 'List'}
          </Link>
        ))}
      </nav>
    </div>
  )
}

type YearsFormProps = Pick<TimelineControlsProps, 'query' | 'range' | 'bounds' | 'showYears'>

/** The first and last year as two fields; what is typed counts once it is sent. */
function YearsForm({ query, range, bounds, showYears }: YearsFormProps) {
  const shown = `${range.from} ${range.to}`
  const [adopted, setAdopted] = useState(shown)
  const [draft, setDraft] = useState({ from: String(range.from), to: String(range.to) })
  if (shown !== adopted) {
    setAdopted(shown)
    setDraft({ from: String(range.from), to: String(range.to) })
  }
  const field = (key: 'from' | 'to', label: string) => (
    <input
      type="number"
      name={key}
      aria-label={label}
      min={bounds.from}
      max={bounds.to}
      value={draft[key]}
      onChange={(event) => setDraft({ ...draft, [key]: event.target.value })}
    />
  )
  return (
    <form
      className={styles.years}
      action={useHref(paths.timeline)}
      onSubmit={(event) => {
        event.preventDefault()
        showYears({ from: Number(draft.from || bounds.from), to: Number(draft.to || bounds.to) })
      }}
    >
      {[...writeTimelineQuery({ ...query, from: undefined, to: undefined })].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      Years {field('from', 'First year')} to {field('to', 'Last year')}
      <Button type="submit">Show</Button>
    </form>
  )
}
