import { Link } from 'react-router'
import type { Algorithm } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceMark } from '#items/EvidenceMark.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { toComparePath } from '#url/compareQuery.ts'
import { toPath } from '#url/paths.ts'
import { CompareCell } from './CompareCell.tsx'
import styles from './ComparePage.module.css'
import { compareRows } from './compareRows.ts'

type CompareTableProps = {
  algorithms: readonly Algorithm[]
  /** True where rows in which all are alike are left out. */
  differences: boolean
}

/** The chosen algorithms as columns; rows in which all are alike are set back and say so. */
export function CompareTable({ algorithms, differences }: CompareTableProps) {
  const ids = algorithms.map(({ id }) => id)
  const rows = compareRows(useCorpus()).map((row) => ({
    row,
    alike: algorithms.length > 1 && new Set(algorithms.map(row.words)).size === 1,
  }))
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
                <SaveMark id={id} name={name} />
                <Link
                  className={styles.remove}
                  to={toComparePath(
                    ids.filter((other) => other !== id),
                    differences,
                  )}
                  preventScrollReset
                >
                  Remove <Hidden>{name}</Hidden>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ alike }) => !(differences && alike))
            .map(({ row, alike }) => (
              <tr key={row.label} data-alike={alike || undefined}>
                <th scope="row">
                  {row.label} {alike && <span className={styles.alike}>alike</span>}
                  {row.key === 'uses' && (
                    <span className={styles.legend}>
                      <EvidenceMark evidence="cited" /> <EvidenceMark evidence="stated" />
                    </span>
                  )}
                </th>
                {algorithms.map((algorithm) => (
                  <td key={algorithm.id}>
                    {/* Where there is no room for columns, each cell names its own. */}
                    <span className={styles.whose} aria-hidden="true">
                      {algorithm.name}
                    </span>
                    <CompareCell
                      algorithm={algorithm}
                      others={algorithms.filter((other) => other !== algorithm)}
                      row={row}
                    />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
