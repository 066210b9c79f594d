import { Link } from 'react-router'
import type { Matrix } from '#corpus/createMatrix.ts'
import { groupApplications } from '#corpus/groupApplications.ts'
import type { DomainId } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import type { MatrixQuery } from '#url/matrixQuery.ts'
import { countTies } from './countTies.ts'
import styles from './DomainPicker.module.css'

type DomainPickerProps = {
  chosen: DomainId | undefined
  /** The domain that a narrow screen shows while none is chosen. */
  narrow: DomainId | undefined
  /** Whose ties are counted. */
  matrix: Matrix
  toSearch: (change: Partial<MatrixQuery>) => string
}

/**
 * Which domain's columns to show, as links. On a narrow screen the matrix
 * always goes domain by domain, beginning with one of them.
 */
export function DomainPicker({ chosen, narrow, matrix, toSearch }: DomainPickerProps) {
  const groups = groupApplications(useCorpus().corpus)
  return (
    <nav className={styles.picker} data-chosen={chosen && true} aria-label="Domain shown">
      <Link
        className={styles.all}
        to={{ search: toSearch({ domain: undefined }) }}
        aria-current={chosen ? undefined : 'true'}
        preventScrollReset
      >
        All domains
      </Link>
      {groups.map((group) => (
        <Link
          key={group.domain.id}
          to={{ search: toSearch({ domain: group.domain.id, collapse: [] }) }}
          aria-current={chosen === group.domain.id ? 'true' : undefined}
          data-narrow={narrow === group.domain.id || undefined}
          preventScrollReset
        >
          <DomainTag domain={group.domain} plain />{' '}
          <span className={styles.count}>{countTies(matrix, group)}</span>
        </Link>
      ))}
    </nav>
  )
}
