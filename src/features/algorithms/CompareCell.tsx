import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { toFacetValue } from '#corpus/facetValues.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Algorithm } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceDot } from '#items/EvidenceMark.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './ComparePage.module.css'
import type { CompareRow } from './compareRows.ts'

type CompareCellProps = {
  algorithm: Algorithm
  /** What it is compared with. */
  others: readonly Algorithm[]
  row: CompareRow
}

/** What one row of a comparison says of one algorithm, with its links and marks; what others have too is set back. */
export function CompareCell({ algorithm, others, row: { key, words } }: CompareCellProps) {
  const index = useCorpus()
  const { era, originals } = algorithm
  switch (key) {
    case 'era':
      return era ? <Link to={toPath(era)}>{words(algorithm)}</Link> : words(algorithm)
    case 'family':
      return (
        <Link to={toFilterPath(paths.algorithms, 'family', toFacetValue(algorithm.family))}>
          {algorithm.family}
        </Link>
      )
    case 'paradigms':
      return algorithm.paradigms.map((paradigm, at) => (
        <Fragment key={paradigm}>
          {at > 0 && ', '}
          <Link to={toFilterPath(paths.algorithms, 'paradigm', toFacetValue(paradigm))}>{paradigm}</Link>
        </Fragment>
      ))
    case 'inputs':
    case 'strengths':
    case 'limits':
      return (
        <ul>
          {algorithm[key].map((phrase) => (
            <Shareable key={phrase} shared={others.some((other) => other[key].includes(phrase))}>
              {phrase}
            </Shareable>
          ))}
        </ul>
      )
    case 'sources':
      return <SourceLine provenance={algorithm} />
    case 'uses': {
      const tiesOf = ({ id }: Algorithm) => index.tiesByAlgorithm.get(id) ?? []
      const shared = new Set(others.flatMap((other) => tiesOf(other).map(({ application }) => application)))
      return (
        <ul>
          {tiesOf(algorithm).map(({ application, evidence }) => (
            <Shareable key={application} shared={shared.has(application)}>
              <span className={styles.dot}>
                <EvidenceDot evidence={evidence} size={10} />
              </span>
              <Link to={toPath(application)}>{need(index.applicationById, application).name}</Link>
              <Hidden>{evidence}</Hidden>
            </Shareable>
          ))}
        </ul>
      )
    }
    case 'originals':
      return originals.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <Link to={toPath(id)}>{formatReferenceName(need(index.referenceById, id))}</Link>
        </Fragment>
      ))
    default:
      return words(algorithm)
  }
}

/** One thing of a list; what a column beside it has too is set back and says so. */
function Shareable({ shared, children }: { shared: boolean; children: ReactNode }) {
  return (
    <li data-shared={shared || undefined}>
      {children}
      {shared && <span className={styles.shared}>shared</span>}
    </li>
  )
}
