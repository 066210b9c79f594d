import { Fragment } from 'react'
import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { toFacetValue } from '#corpus/facetValues.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Algorithm } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceDot } from '#items/EvidenceMark.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './ComparePage.module.css'
import type { CompareRow } from './compareRows.ts'

type CompareCellProps = { algorithm: Algorithm; row: CompareRow }

/** What one row of a comparison says of one algorithm, with its links and marks. */
export function CompareCell({ algorithm, row: { key, words } }: CompareCellProps) {
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
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )
    case 'uses':
      return (
        <ul>
          {(index.tiesByAlgorithm.get(algorithm.id) ?? []).map(({ application, evidence }) => (
            <li key={application} className={styles.use}>
              <Link to={toPath(application)}>{need(index.applicationById, application).name}</Link>
              <Hidden>{evidence}</Hidden>
              <span className={styles.dot}>
                <EvidenceDot evidence={evidence} size={10} />
              </span>
            </li>
          ))}
        </ul>
      )
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
