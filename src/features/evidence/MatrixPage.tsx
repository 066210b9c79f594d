import { useMemo } from 'react'
import { createMatrix } from '#corpus/createMatrix.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { Head } from '#items/Head.tsx'
import { DroppedNotice } from '#ui/DroppedNotice.tsx'
import { NoResults } from '#ui/NoResults.tsx'
import { Spoken } from '#ui/Spoken.tsx'
import { type MatrixQuery, readMatrixQuery, writeMatrixQuery } from '#url/matrixQuery.ts'
import { useQueryString } from '#url/useQueryString.ts'
import { ChosenTie } from './ChosenTie.tsx'
import { countTies } from './countTies.ts'
import { DomainPicker } from './DomainPicker.tsx'
import { EvidenceIntro } from './EvidenceIntro.tsx'
import { findFewerTies } from './findFewerTies.ts'
import styles from './MatrixPage.module.css'
import { MatrixTable } from './MatrixTable.tsx'
import { MatrixTools } from './MatrixTools.tsx'
import { sayTie } from './sayTie.ts'
import { sayEmptiness, sayTies } from './sayTies.ts'

/** Every algorithm against every application: what the survey ties together, and what it cites for it. */
export function MatrixPage() {
  const index = useCorpus()
  const { query, dropped } = readMatrixQuery(useQueryString(), index.corpus)
  const { sort: order, domain, all, evidence, era, algorithm } = query
  const usual = useMemo(
    () => createMatrix(index, { order, domain, all, evidence, era }),
    [index, order, domain, all, evidence, era],
  )
  const isShown = usual.families.some(({ algorithms }) => algorithms.some(({ id }) => id === algorithm))
  // Only for a row it lacks is another matrix made: in the same one, choosing a cell redraws two rows.
  const keep = isShown ? undefined : algorithm
  const matrix = useMemo(
    () => (keep ? createMatrix(index, { order, domain, all, evidence, era, keep }) : usual),
    [index, order, domain, all, evidence, era, keep, usual],
  )
  const toSearch = (change: Partial<MatrixQuery>) => `?${writeMatrixQuery({ ...query, ...change })}`
  const fewer = findFewerTies(index, query, toSearch)
  const lead = sayTies(index)
  const chosen = query.algorithm && query.application
  const chosenDomain = query.application && index.applicationById.get(query.application)?.domain
  const narrow =
    matrix.groups.find((group) => group.domain.id === chosenDomain) ??
    matrix.groups.find((group) => countTies(matrix, group) > 0) ??
    matrix.groups[0]
  return (
    <div className={styles.sheet}>
      <Head title="Evidence matrix" description={lead} />
      <EvidenceIntro title="Evidence matrix">{lead}</EvidenceIntro>
      {index.ties.length > 0 && <p className={styles.emptiness}>{sayEmptiness(index)}</p>}
      <DroppedNotice dropped={dropped} />
      <Spoken>
        {query.algorithm && query.application && sayTie(index, query.algorithm, query.application)}
      </Spoken>
      <div className={styles.page} data-chosen={chosen ? true : undefined} data-link={toSearch({})}>
        <div className={styles.main}>
          <div className={styles.head}>
            <MatrixTools matrix={matrix} query={query} toSearch={toSearch} />
            <DomainPicker
              chosen={query.domain}
              narrow={narrow?.domain.id}
              matrix={matrix}
              toSearch={toSearch}
            />
          </div>
          {fewer && (
            <div className={styles.head}>
              <NoResults things="ties" {...fewer} />
            </div>
          )}
          {/* Rows without a mark are shown where they were asked for. */}
          {(!fewer || matrix.families.length > 0) && (
            <MatrixTable matrix={matrix} query={query} narrow={narrow?.domain.id} toSearch={toSearch} />
          )}
        </div>
        {query.algorithm && query.application && (
          <ChosenTie
            algorithm={query.algorithm}
            application={query.application}
            closeSearch={toSearch({ algorithm: undefined, application: undefined })}
          />
        )}
      </div>
    </div>
  )
}
