import { Link } from 'react-router'
import type { Matrix, MatrixOrder } from '#corpus/createMatrix.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceDot } from '#items/EvidenceMark.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import type { MatrixQuery } from '#url/matrixQuery.ts'
import styles from './MatrixTools.module.css'
import { toTableFormats } from './toTableFormats.ts'
import { toTieTable } from './toTieTable.ts'

const ORDERS: readonly { order: MatrixOrder; label: string }[] = [
  { order: 'survey', label: 'Survey' },
  { order: 'name', label: 'Name' },
  { order: 'count', label: 'Count' },
]

type MatrixToolsProps = {
  matrix: Matrix
  query: MatrixQuery
  toSearch: (change: Partial<MatrixQuery>) => string
}

/** The key to the marks, and the links that reorder the matrix or show the rows it leaves out. */
export function MatrixTools({ matrix, query, toSearch }: MatrixToolsProps) {
  const index = useCorpus()
  const { length } = index.corpus.algorithms
  return (
    <div className={styles.tools}>
      <ul className={styles.key} aria-label="Key">
        <li>
          <EvidenceDot evidence="cited" size={11} /> Cited
        </li>
        <li>
          <EvidenceDot evidence="stated" size={11} /> Stated without a citation
        </li>
        <li className={styles.empty}>Empty: not mentioned</li>
      </ul>
      <div className={styles.links}>
        <Link to={{ search: toSearch({ all: !query.all }) }} preventScrollReset>
          {query.all ? 'Show only tied algorithms' : `Show all ${length} algorithms`}
        </Link>
        <nav className={styles.order} aria-label="Order">
          <span>Order</span>
          <div className={styles.switch}>
            {ORDERS.map(({ order, label }) => (
              <Link
                key={order}
                to={{ search: toSearch({ sort: order }) }}
                aria-current={query.sort === order ? 'true' : undefined}
                preventScrollReset
              >
                {label}
              </Link>
            ))}
          </div>
        </nav>
        <div className={styles.export}>
          <ExportMenu formats={toTableFormats('ties', () => toTieTable(index, matrix))} />
        </div>
      </div>
    </div>
  )
}
