import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import { nameVerdict } from '#corpus/nameVerdict.ts'
import type { Audit } from '#corpus/types.ts'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './AuditNote.module.css'
import { useCorpus } from './CorpusProvider.tsx'
import { EditorsNote } from './EditorsNote.tsx'
import { VerdictSquare } from './VerdictMark.tsx'

/** The editors' verdict on one citation, with the reason and where the work is placed. */
export function AuditNote({ audit }: { audit: Audit }) {
  const reference = need(useCorpus().referenceById, audit.reference)
  return (
    <EditorsNote provenance={audit} side="margin">
      <p className={styles.verdict}>
        <VerdictSquare verdict={audit.verdict} />
        <span>
          <b>
            <Link to={toFilterPath(paths.audit, 'verdict', audit.verdict)}>{nameVerdict(audit.verdict)}</Link>
            .
          </b>{' '}
          <Link to={toPath(reference.id)}>{formatReferenceName(reference)}</Link>: {audit.rationale}
        </span>
      </p>
      <p>{audit.placement}</p>
    </EditorsNote>
  )
}
