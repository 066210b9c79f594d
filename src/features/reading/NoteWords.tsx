import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import { nameVerdict } from '#corpus/nameVerdict.ts'
import type { Audit, Term } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { VerdictSquare } from '#items/VerdictMark.tsx'
import { toPath } from '#url/paths.ts'
import styles from './ClaimNotes.module.css'

/** What the paper prints and what the field says instead; the glossary, a link away, says why. */
export function TermWords({ term }: { term: Term }) {
  return (
    <p>
      Printed as <Link to={toPath(term.id)}>“{term.printed}”</Link>. The field says <em>{term.standard}</em>.
    </p>
  )
}

/** Whether a cited work carries the claim, with the reason; where it is misplaced, also where it belongs. */
export function AuditWords({ audit }: { audit: Audit }) {
  const reference = need(useCorpus().referenceById, audit.reference)
  return (
    <>
      <p className={styles.verdict}>
        <VerdictSquare verdict={audit.verdict} />
        <span>
          <b>{nameVerdict(audit.verdict)}.</b>{' '}
          <Link to={toPath(reference.id)}>{formatReferenceName(reference)}</Link>: {audit.rationale}
        </span>
      </p>
      {audit.misplaced && <p>{audit.placement}</p>}
    </>
  )
}
