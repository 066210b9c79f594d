import type { Tie } from '#corpus/findTies.ts'
import { formatTieEvidence, toInlineName } from '#corpus/formatTie.ts'
import { toSlug } from '#corpus/slug.ts'
import type { Algorithm, Application } from '#corpus/types.ts'
import { EvidenceDot } from '#items/EvidenceMark.tsx'
import { toCellId } from './layoutMatrix.ts'
import styles from './MatrixTable.module.css'

type TieLinkProps = {
  tie: Tie
  algorithm: Algorithm
  application: Application
  /** The matrix's address with the rest of its query, which every cell's link keeps. */
  base: string
  chosen: boolean
  tabIndex?: number
}

/**
 * A mark of the matrix: a link that opens its claims.
 *
 * A bare link whose clicks the table takes up: a router's link draws itself
 * anew at every change of address, which hundreds of them make slow.
 */
export function TieLink({ tie, algorithm, application, base, chosen, tabIndex }: TieLinkProps) {
  const cell = new URLSearchParams([
    ['algorithm', toSlug(algorithm.id)],
    ['application', toSlug(application.id)],
  ])
  return (
    <a
      id={toCellId(tie)}
      className={styles.cell}
      href={`${base}${cell}`}
      aria-label={`${algorithm.name} for ${toInlineName(application.name)}: ${formatTieEvidence(tie)}`}
      aria-current={chosen ? 'true' : undefined}
      {...(tabIndex !== undefined && { tabIndex })}
    >
      <EvidenceDot evidence={tie.evidence} size={11} />
    </a>
  )
}
