import { Link } from 'react-router'
import type { Matrix, MatrixOrder } from '#corpus/createMatrix.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { pictureFormats } from '#items/pictureFormats.ts'
import { toTableFormats } from '#items/toTableFormats.ts'
import { useFileWords } from '#items/useFileWords.ts'
import type { MatrixQuery } from '#url/matrixQuery.ts'
import { MatrixFilter } from './MatrixFilter.tsx'
import styles from './MatrixTools.module.css'
import { pictureMatrix } from './pictureMatrix.ts'
import { toTieTable } from './toTieTable.ts'

const ORDERS: readonly { order: MatrixOrder; label: string }[] = [
  { order: 'survey', label: 'Survey' },
  { order: 'name', label: 'Name' },
  { order: 'count', label: 'Count' },
  { order: 'similarity', label: 'Similarity' },
]

type MatrixToolsProps = {
  matrix: Matrix
  query: MatrixQuery
  toSearch: (change: Partial<MatrixQuery>) => string
}

/** The key to the marks and what narrows them, and the links that reorder the matrix or show the rows it leaves out. */
export function MatrixTools({ matrix, query, toSearch }: MatrixToolsProps) {
  const index = useCorpus()
  const toWords = useFileWords()
  const { length } = index.corpus.algorithms
  return (
    <div className={styles.tools}>
      <MatrixFilter {...{ matrix, query, toSearch }} />
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
          <ExportMenu
            what="matrix"
            formats={[
              ...toTableFormats(toWords('ties'), () => toTieTable(index, matrix)),
              ...pictureFormats(toWords('matrix'), index.corpus.survey, () =>
                pictureMatrix(index, matrix, query),
              ),
            ]}
          />
        </div>
      </div>
    </div>
  )
}
