import { memo } from 'react'
import { Link } from 'react-router'
import type { Tie } from '#corpus/findTies.ts'
import { formatTieEvidence, toInlineName } from '#corpus/formatTie.ts'
import { toSlug } from '#corpus/slug.ts'
import type { Algorithm, Application } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceDot } from '#items/EvidenceMark.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { type MatrixGroup, type MatrixRow as Row, toCellId } from './layoutMatrix.ts'
import styles from './MatrixTable.module.css'

type MatrixRowProps = {
  row: Row
  groups: readonly MatrixGroup[]
  /** The rest of the address's query, which every cell's link keeps. */
  base: string
  /** The chosen application where this row is chosen. */
  chosen: string | undefined
  /** The cell of this row that Tab stops at, if it is in this row. */
  stop: string | undefined
  /** False until the keys work: until then Tab stops at every mark. */
  alive: boolean
}

function DrawnRow({ row, groups, base, chosen, stop, alive }: MatrixRowProps) {
  const { algorithm, family, heads, headsNarrow, elsewhere } = row
  const ties = useCorpus().tiesByAlgorithm.get(algorithm.id) ?? []
  const tieOf = new Map<string, Tie>(ties.map((tie) => [tie.application, tie]))
  return (
    <tr data-id={algorithm.id} data-chosen={chosen && true} data-elsewhere={elsewhere || undefined}>
      {heads > 0 && (
        <th scope="rowgroup" rowSpan={heads} className={styles.family}>
          {family}
        </th>
      )}
      <th scope="row" className={styles.name}>
        {headsNarrow && <span className={styles.familyAbove}>{family}</span>}
        {algorithm.name}
      </th>
      {groups.map(({ domain, applications, collapsed, elsewhere: away }) =>
        collapsed ? (
          <CollapsedCell
            key={domain.id}
            ties={ties.filter(({ application }) => applications.some(({ id }) => id === application))}
            elsewhere={away}
          />
        ) : (
          applications.map((application, at) => {
            const tie = tieOf.get(application.id)
            return (
              <td key={application.id} data-starts={at === 0 || undefined} data-elsewhere={away || undefined}>
                {tie && (
                  <TieLink
                    {...{ tie, algorithm, application, base }}
                    chosen={application.id === chosen}
                    {...(alive && { tabIndex: toCellId(tie) === stop ? 0 : -1 })}
                  />
                )}
              </td>
            )
          })
        ),
      )}
      <td className={styles.total}>{ties.length}</td>
    </tr>
  )
}

/** One algorithm's row. Drawn anew only when something in it changes: choosing a cell touches two rows. */
export const MatrixRow = memo(DrawnRow)

type TieLinkProps = {
  tie: Tie
  algorithm: Algorithm
  application: Application
  base: string
  chosen: boolean
  tabIndex?: number
}

function TieLink({ tie, algorithm, application, base, chosen, tabIndex }: TieLinkProps) {
  const search = new URLSearchParams(base)
  search.set('algorithm', toSlug(algorithm.id))
  search.set('application', toSlug(application.id))
  return (
    <Link
      id={toCellId(tie)}
      className={styles.cell}
      to={{ search: `?${search}` }}
      aria-label={`${algorithm.name} for ${toInlineName(application.name)}: ${formatTieEvidence(tie)}`}
      aria-current={chosen ? 'true' : undefined}
      {...(tabIndex !== undefined && { tabIndex })}
      preventScrollReset
    >
      <EvidenceDot evidence={tie.evidence} size={11} />
    </Link>
  )
}

function CollapsedCell({ ties, elsewhere }: { ties: readonly Tie[]; elsewhere: boolean }) {
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  return (
    <td data-starts data-elsewhere={elsewhere || undefined}>
      {ties.length > 0 && (
        <span className={styles.count}>
          <EvidenceDot evidence={cited > 0 ? 'cited' : 'stated'} size={11} />
          {ties.length}
          <Hidden>
            {ties.length === 1 ? ' tie' : ' ties'}, {cited} cited
          </Hidden>
        </span>
      )}
    </td>
  )
}
