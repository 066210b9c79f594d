import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatAuthorsShort, formatReferenceName, formatVenue, yearOf } from '#corpus/formatReference.ts'
import type { Provenance, Study } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import { toPath } from '#url/paths.ts'
import styles from './StudyArticle.module.css'

type StatementProps = Provenance & { text: string; note?: string | undefined }

/** The editors' summary of one study: what was asked, on what data, against whom, and what followed. */
export function StudyArticle({ study }: { study: Study }) {
  const reference = need(useCorpus().referenceById, study.reference)
  const facts: [string, readonly StatementProps[]][] = [
    ['Task', [study.task]],
    ['Modality', [study.modality]],
    ['Data sets', study.dataSets],
    ['Model', [study.model]],
    ['Compared with', [study.comparator]],
    ['Validation', [study.validation]],
    ['Countries', [study.countries]],
  ]
  return (
    <article className={styles.study} id={study.id} data-id={study.id}>
      <h3>
        <Link to={toPath(reference.id)}>{reference.title}</Link>
      </h3>
      <p className={styles.record}>
        {[formatAuthorsShort(reference), formatVenue(reference), yearOf(reference)]
          .filter(Boolean)
          .join(', ')}
      </p>
      <p className={styles.summary}>{study.summary}</p>
      <SourceLine provenance={study} />
      <dl className={styles.facts}>
        {facts.map(([label, statements]) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            {statements.map((statement) => (
              <Statement key={statement.text} {...statement} />
            ))}
          </div>
        ))}
        {study.followUps.length > 0 && (
          <div className={styles.fact}>
            <dt>What followed</dt>
            {study.followUps.map(({ reference: work, ...statement }) => (
              <Statement key={statement.text} {...statement} {...(work && { work })} />
            ))}
          </div>
        )}
      </dl>
    </article>
  )
}

/** One fact with its source; a work that is not among its sources is named before them. */
function Statement({ text, note, sources, checked, work }: StatementProps & { work?: string }) {
  const { referenceById } = useCorpus()
  return (
    <dd className={styles.statement}>
      <p>
        {text} {note && <span className={styles.note}>{note}</span>}
        {work && !sources.includes(work) && (
          <>
            {' '}
            See <Link to={toPath(work)}>{formatReferenceName(need(referenceById, work))}</Link>.
          </>
        )}
      </p>
      <SourceLine provenance={{ sources, checked }} />
    </dd>
  )
}
