import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Algorithm } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceDot } from '#items/EvidenceMark.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { toComparePath } from '#url/compareQuery.ts'
import { toPath } from '#url/paths.ts'
import styles from './ComparePage.module.css'
import { formatUses } from './formatUses.ts'

type Row = {
  label: string
  words: (algorithm: Algorithm) => string
  draw?: (algorithm: Algorithm) => ReactNode
}

const listOf = (phrases: readonly string[]) => (
  <ul>
    {phrases.map((phrase) => (
      <li key={phrase}>{phrase}</li>
    ))}
  </ul>
)

/** The rows of the comparison; rows in which all are alike are set back so that differences stand out. */
function useRows(): Row[] {
  const index = useCorpus()
  const ties = ({ id }: Algorithm) => index.tiesByAlgorithm.get(id) ?? []
  return [
    { label: 'Family', words: ({ family }) => family },
    { label: 'Learning paradigm', words: ({ paradigms }) => paradigms.join(', ') },
    {
      label: 'Era',
      words: ({ era }) => (era ? need(index.eraById, era).name : 'Spans eras'),
      draw: ({ era }) => (era ? <Link to={toPath(era)}>{need(index.eraById, era).name}</Link> : 'Spans eras'),
    },
    { label: 'Principle', words: ({ principle }) => principle },
    { label: 'Takes', words: ({ inputs }) => inputs.join(), draw: ({ inputs }) => listOf(inputs) },
    {
      label: 'Good at',
      words: ({ strengths }) => strengths.join(),
      draw: ({ strengths }) => listOf(strengths),
    },
    { label: 'Weak at', words: ({ limits }) => limits.join(), draw: ({ limits }) => listOf(limits) },
    { label: 'Evidence', words: (algorithm) => formatUses(ties(algorithm)) },
    {
      label: 'Used for',
      words: (algorithm) =>
        ties(algorithm)
          .map(({ application }) => application)
          .join(),
      draw: (algorithm) => (
        <ul>
          {ties(algorithm).map((tie) => (
            <li key={tie.application}>
              <Link to={toPath(tie.application)}>{need(index.applicationById, tie.application).name}</Link>{' '}
              <Hidden>{tie.evidence}</Hidden>
              <span className={styles.dot}>
                <EvidenceDot evidence={tie.evidence} size={10} />
              </span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      label: 'Original work',
      words: ({ originals }) => originals.join(),
      draw: ({ originals }) =>
        originals.map((id, at) => (
          <Fragment key={id}>
            {at > 0 && ', '}
            <Link to={toPath(id)}>{formatReferenceName(need(index.referenceById, id))}</Link>
          </Fragment>
        )),
    },
  ]
}

/** The chosen algorithms as columns. */
export function CompareTable({ algorithms }: { algorithms: readonly Algorithm[] }) {
  const ids = algorithms.map(({ id }) => id)
  const rows = useRows()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label="Comparison" tabIndex={0}>
      <table className={styles.table} data-columns={algorithms.length}>
        <caption>Comparison of {algorithms.map(({ name }) => name).join(', ')}</caption>
        <thead>
          <tr>
            <td />
            {algorithms.map(({ id, name }) => (
              <th key={id} scope="col" data-id={id}>
                <Link to={toPath(id)}>{name}</Link>
                <Link
                  className={styles.remove}
                  to={toComparePath(ids.filter((other) => other !== id))}
                  preventScrollReset
                >
                  Remove <Hidden>{name}</Hidden>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, words, draw = words }) => {
            const same = algorithms.length > 1 && new Set(algorithms.map(words)).size === 1
            return (
              <tr key={label} data-same={same || undefined}>
                <th scope="row">{label}</th>
                {algorithms.map((algorithm) => (
                  <td key={algorithm.id}>{draw(algorithm)}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
