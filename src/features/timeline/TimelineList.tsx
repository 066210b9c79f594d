import { Fragment } from 'react'
import { Link } from 'react-router'
import type { EraHistory, History, Mark } from '#corpus/eras.ts'
import { formatSectionShort } from '#corpus/formatPlace.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import type { YearRange } from '#lib/yearTicks.ts'
import { toClaimPath } from '#url/paths.ts'
import { MarkLink } from './MarkLink.tsx'
import styles from './TimelineList.module.css'

type TimelineListProps = {
  history: History
  range: YearRange
  chosen: string | undefined
  toEra: (id: string) => string
  /** The same address over all years. */
  wholeSearch: string
}

/** The same history as the drawing's, as lists: lanes, their eras, and what is dated in each. */
export function TimelineList({ history, range, chosen, toEra, wholeSearch }: TimelineListProps) {
  const { bounds, lanes } = history
  const shown = ({ year }: Mark) => year === undefined || (year >= range.from && year <= range.to)
  const hidden = lanes.flatMap(({ eras }) =>
    eras.flatMap(({ marks }) => marks.filter((mark) => !shown(mark))),
  ).length
  return (
    <section aria-label="Eras and milestones">
      <h2>Eras and milestones</h2>
      {hidden > 0 && (
        <p className={styles.dates}>
          {hidden} of the milestones lie outside {range.from} to {range.to}.{' '}
          <Link to={{ search: wholeSearch }} preventScrollReset>
            Show {bounds.from} to {bounds.to}
          </Link>
        </p>
      )}
      <div className={styles.lanes}>
        {lanes.map((lane) => (
          <section key={lane.id}>
            <h3>{lane.name}</h3>
            <p className={styles.dates}>{lane.text}</p>
            <ol>
              {lane.eras.map(({ era, marks }) => (
                <EraItem
                  key={era.id}
                  history={{ era, marks: marks.filter(shown) }}
                  chosen={era.id === chosen}
                  search={toEra(era.id)}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}

type EraItemProps = { history: EraHistory; chosen: boolean; search: string }

function EraItem({ history: { era, marks }, chosen, search }: EraItemProps) {
  return (
    <li className={styles.era} data-id={era.id}>
      <h4>
        <Link
          to={{ search, hash: chosen ? '' : '#era' }}
          aria-current={chosen || undefined}
          preventScrollReset
        >
          {era.order}. {era.name}
        </Link>
      </h4>
      <p className={styles.dates}>
        {era.dates.text}, dates by the {era.dates.by}
        {era.dates.note && `. ${era.dates.note}`}
      </p>
      <SourceLine provenance={era.dates} />
      <EraClaims id={era.id} />
      {marks.length > 0 && (
        <ol className={styles.marks}>
          {marks.map((mark) => (
            <li key={mark.id} className={styles.mark} data-id={mark.id}>
              <span className={styles.year}>
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                  <circle data-cited={mark.cited !== undefined || undefined} cx="5" cy="5" r="4" />
                </svg>
                {mark.year ?? 'Undated'}
              </span>
              <div>
                <p>
                  <MarkLink mark={mark} />
                </p>
                <p className={styles.text}>
                  {mark.text}
                  {mark.note && ` ${mark.note}`}
                </p>
                <SourceLine provenance={mark.provenance} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}

/** Where the survey names an era, each claim a link. */
function EraClaims({ id }: { id: string }) {
  const claims = useCorpus().claimsByThing.get(id) ?? []
  if (claims.length === 0) return null
  return (
    <p className={styles.dates}>
      Named in{' '}
      {claims.map((claim, at) => (
        <Fragment key={claim.id}>
          {at > 0 && ', '}
          <Link to={toClaimPath(claim)}>
            {formatSectionShort(claim.section)}, claim {claim.ordinal}
          </Link>
        </Fragment>
      ))}
    </p>
  )
}
