import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { nameVerdict } from '#corpus/nameVerdict.ts'
import type { Audit } from '#corpus/types.ts'
import { CitationMark } from '#items/CitationMark.tsx'
import { ClaimQuote } from '#items/ClaimQuote.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EditorsNote } from '#items/EditorsNote.tsx'
import { RecordLinks } from '#items/FilterLinks.tsx'
import { PrintedAddress } from '#items/PrintedAddress.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { SectionLinks } from '#items/SectionLinks.tsx'
import { VerdictMark } from '#items/VerdictMark.tsx'
import { ResultRow } from '#ui/ResultRow.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './AuditList.module.css'

/** Audited citations in full: the work, the claim it is cited for, and what the editors found. */
export function AuditList({ audits }: { audits: readonly Audit[] }) {
  return (
    <ol>
      {audits.map((audit) => (
        <AuditRow key={audit.id} audit={audit} />
      ))}
    </ol>
  )
}

function AuditRow({ audit }: { audit: Audit }) {
  const { referenceById, claimById } = useCorpus()
  const reference = need(referenceById, audit.reference)
  const claim = need(claimById, audit.claim)
  return (
    <ResultRow
      id={audit.id}
      anchor
      to={toPath(reference.id)}
      title={reference.title}
      corner={<SaveMark id={reference.id} name={reference.title} corner />}
      aside={
        <>
          <b className={styles.verdict}>
            <VerdictMark verdict={audit.verdict} filters={paths.audit} />
          </b>
          {audit.misplaced && (
            <Link className={styles.misplaced} to={toFilterPath(paths.audit, 'place', 'misplaced')}>
              Misplaced
            </Link>
          )}
          <SectionLinks claims={[claim]} filters={paths.audit} />
        </>
      }
    >
      <p className={styles.record}>
        <CitationMark reference={reference} /> <RecordLinks reference={reference} />{' '}
        <PrintedAddress work={reference} />
      </p>
      <div className={styles.claim}>
        <ClaimQuote claim={claim} />
      </div>
      <EditorsNote provenance={audit}>
        <p>
          <b className={styles.words}>{nameVerdict(audit.verdict)}.</b> {audit.rationale}
        </p>
        <dl className={styles.facts}>
          <dt>The work</dt>
          <dd>{audit.about}</dd>
          <dt>Its place</dt>
          <dd>{audit.placement}</dd>
        </dl>
      </EditorsNote>
    </ResultRow>
  )
}
