import { Link } from 'react-router'
import type { Matrix } from '#corpus/createMatrix.ts'
import { toSlug } from '#corpus/slug.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceDot } from '#items/EvidenceMark.tsx'
import { FoldSummary } from '#ui/FoldSummary.tsx'
import type { MatrixQuery } from '#url/matrixQuery.ts'
import styles from './MatrixTools.module.css'

type MatrixFilterProps = {
  matrix: Matrix
  query: MatrixQuery
  toSearch: (change: Partial<MatrixQuery>) => string
}

const EVIDENCE = [
  { evidence: 'cited', label: 'Cited' },
  { evidence: 'stated', label: 'Stated without a citation' },
] as const

/** The key to the marks, whose entries narrow the matrix to their kind; and the eras it can be narrowed to. */
export function MatrixFilter({ matrix, query, toSearch }: MatrixFilterProps) {
  const { corpus, ties, eraById } = useCorpus()
  const lanes = corpus.survey.lanes.flatMap((lane) => {
    const eras = corpus.eras.filter((era) => era.lane === lane.id)
    return eras.length > 0 ? [{ lane, eras }] : []
  })
  const era = query.era && eraById.get(query.era)
  return (
    <div className={styles.filter}>
      <ul className={styles.key} aria-label="Key">
        {EVIDENCE.map(({ evidence, label }) => (
          <li key={evidence}>
            <Link
              to={{ search: toSearch({ evidence: query.evidence === evidence ? undefined : evidence }) }}
              aria-current={query.evidence === evidence ? 'true' : undefined}
              preventScrollReset
            >
              <EvidenceDot evidence={evidence} size={11} />
              {label}
              <span className={styles.number}>{ties.filter((tie) => tie.evidence === evidence).length}</span>
            </Link>
          </li>
        ))}
        <li className={styles.empty}>Empty: not mentioned</li>
      </ul>
      {lanes.length > 0 && (
        <details className={styles.eras} data-facet="era">
          <FoldSummary>{era ? `Era: ${era.name}` : 'Any era'}</FoldSummary>
          {lanes.map(({ lane, eras }) => (
            <div key={lane.id}>
              <p>{lane.name}</p>
              <ul>
                {eras.map(({ id, name }) => (
                  <li key={id}>
                    <Link
                      to={{ search: toSearch({ era: query.era === id ? undefined : id }) }}
                      aria-current={query.era === id ? 'true' : undefined}
                      data-value={toSlug(id)}
                      preventScrollReset
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
      <p className={styles.narrowed} aria-live="polite">
        {(query.evidence || era) && (
          <>
            {matrix.ties.length} of {ties.length} ties:{' '}
            {[query.evidence && `${query.evidence} ones`, era && `algorithms of “${era.name}”`]
              .filter(Boolean)
              .join(', ')}
            .{' '}
            <Link to={{ search: toSearch({ evidence: undefined, era: undefined }) }} preventScrollReset>
              Show all {ties.length}
            </Link>
          </>
        )}
      </p>
    </div>
  )
}
