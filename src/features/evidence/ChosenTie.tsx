import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatTieEvidence, toInlineName } from '#corpus/formatTie.ts'
import type { AlgorithmId, ApplicationId } from '#corpus/types.ts'
import { AuditNote } from '#items/AuditNote.tsx'
import { ClaimQuote } from '#items/ClaimQuote.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import { EvidenceDot } from '#items/EvidenceMark.tsx'
import { Icon } from '#ui/Icon.tsx'
import { toPath } from '#url/paths.ts'
import styles from './ChosenTie.module.css'
import { MATRIX, toCellId } from './layoutMatrix.ts'

/** The link that closes the panel goes away with it: its cell takes the focus or, where none is shown, the matrix does. */
function focusCell(id: string) {
  const cell = document.getElementById(id)
  const isShown = cell?.checkVisibility?.() ?? cell !== null
  document.getElementById(isShown ? id : MATRIX)?.focus()
}

type ChosenTieProps = { algorithm: AlgorithmId; application: ApplicationId; closeSearch: string }

/** The chosen cell beside the matrix: the claims that tie its row to its column, and what the audit found. */
export function ChosenTie({ algorithm, application, closeSearch }: ChosenTieProps) {
  const { algorithmById, applicationById, domainById, tiesByAlgorithm, auditsByClaim } = useCorpus()
  const panel = useRef<HTMLElement>(null)
  const row = need(algorithmById, algorithm)
  const column = need(applicationById, application)
  const tie = tiesByAlgorithm.get(algorithm)?.find((tie) => tie.application === application)
  const claims = tie?.claims ?? []
  const audits = claims.flatMap(({ id }) => auditsByClaim.get(id) ?? [])
  const evidence = tie ? formatTieEvidence(tie) : 'not mentioned'
  // Below the table, where there is no room beside it, a reader would not see the panel open.
  useEffect(() => {
    const top = panel.current?.getBoundingClientRect().top ?? 0
    if (algorithm && application && top > window.innerHeight * 0.7) {
      panel.current?.scrollIntoView({ block: 'nearest' })
    }
  }, [algorithm, application])
  return (
    <section ref={panel} className={styles.panel} aria-labelledby="chosen-tie">
      <p className={styles.top}>
        <DomainTag domain={need(domainById, column.domain)} />
        <Link
          className={styles.close}
          to={{ search: closeSearch }}
          aria-label="Close the claims"
          onClick={() => focusCell(toCellId({ algorithm, application }))}
          preventScrollReset
        >
          <Icon name="cross" />
        </Link>
      </p>
      <h2 id="chosen-tie">
        <Link to={toPath(algorithm)}>{row.name}</Link> for{' '}
        <Link to={toPath(application)}>{toInlineName(column.name)}</Link>
      </h2>
      <p className={styles.evidence}>
        {tie && <EvidenceDot evidence={tie.evidence} />}
        {evidence.charAt(0).toUpperCase() + evidence.slice(1)}
      </p>
      {tie ? (
        <ol className={styles.claims}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimQuote claim={claim} />
            </li>
          ))}
        </ol>
      ) : (
        <p>No claim of the survey names the two together.</p>
      )}
      {audits.map((audit) => (
        <AuditNote key={audit.id} audit={audit} />
      ))}
    </section>
  )
}
