import { Link } from 'react-router'
import type { History, Mark } from '#corpus/eras.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import { CitationMark } from '#items/CitationMark.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import { toPath } from '#url/paths.ts'
import styles from './TimelineFigure.module.css'

type ReachedCardProps = {
  history: History
  /** The era or mark last pointed at or focused; it stays until another is. */
  id: string | undefined
  chosen: string | undefined
}

/** A line below the drawing that tells of whatever the reader has reached in it. */
export function ReachedCard({ history, id, chosen }: ReachedCardProps) {
  const eras = history.lanes.flatMap((lane) => lane.eras.map((of) => ({ ...of, lane })))
  // Of the chosen era its panel tells more.
  const reached = eras.find(({ era }) => era.id === id && id !== chosen)
  const mark = eras.flatMap(({ marks }) => marks).find((mark) => mark.id === id)
  return (
    <div className={styles.card} data-reached={(mark ?? reached) !== undefined || undefined}>
      {mark ? (
        <MarkText mark={mark} />
      ) : reached ? (
        <p>
          <b>{reached.era.name}</b>, era {reached.era.order} of {reached.lane.name}: {reached.era.dates.text},
          dates by the {reached.era.dates.by}. Choose it to read what the survey says of it.
        </p>
      ) : (
        <p className={styles.hint}>
          Point at a milestone, tap it, or move to it with the arrow keys, to read about it. A second tap or
          Enter opens its work; an era is chosen at once; + and − zoom.
        </p>
      )}
    </div>
  )
}

function MarkText({ mark }: { mark: Mark }) {
  const { year, label, text, note, reference, cited, provenance } = mark
  return (
    <>
      <p>
        <b>
          {year ?? 'Undated'} {label}
        </b>
        {cited !== undefined && reference && <CitationMark reference={reference} />}. {text}
        {note && ` ${note}`}
        {reference && (
          <>
            {' '}
            <Link to={toPath(reference.id)}>{formatReferenceName(reference)}</Link>
          </>
        )}
      </p>
      <SourceLine provenance={provenance} />
    </>
  )
}
