import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { evidenceFor } from '#corpus/evidenceFacets.ts'
import { referencesOf } from '#corpus/findTies.ts'
import { toInlineName } from '#corpus/formatTie.ts'
import type { Application } from '#corpus/types.ts'
import { AuditNote } from '#items/AuditNote.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceMark } from '#items/EvidenceMark.tsx'
import { ReferenceLine } from '#items/ReferenceLine.tsx'
import { ThingNotes } from '#items/ThingNotes.tsx'
import { Block } from '#ui/Block.tsx'
import { paths, toPath } from '#url/paths.ts'
import styles from './ApplicationPage.module.css'

/** Beside an application: its references with their audit, the editors' notes, and its neighbours. */
export function ApplicationAside({ application }: { application: Application }) {
  const index = useCorpus()
  const claims = index.claimsByThing.get(application.id) ?? []
  const references = referencesOf(claims).map((id) => need(index.referenceById, id))
  const audits = claims.flatMap((claim) => index.auditsByClaim.get(claim.id) ?? [])
  const neighbours = index.corpus.applications.filter(
    ({ id, domain }) => domain === application.domain && id !== application.id,
  )
  return (
    <>
      <Block title="References" size="small">
        {references.length === 0 ? (
          <p>None: nothing is cited where the survey speaks of this.</p>
        ) : (
          <div className={styles.list}>
            {references.map((reference) => (
              <ReferenceLine key={reference.id} reference={reference} />
            ))}
          </div>
        )}
      </Block>
      {audits.length > 0 && (
        <div className={styles.audits}>
          {audits.map((audit) => (
            <AuditNote key={audit.id} audit={audit} />
          ))}
        </div>
      )}
      <ThingNotes id={application.id} />
      {neighbours.length > 0 && (
        <Block
          title={`Also in ${toInlineName(need(index.domainById, application.domain).name)}`}
          size="small"
        >
          <ul className={styles.list}>
            {neighbours.map(({ id, name }) => (
              <li key={id} className={styles.neighbour} data-id={id}>
                <Link to={toPath(id)}>{name}</Link>{' '}
                <EvidenceMark evidence={evidenceFor(index, id)} filters={paths.applications} />
              </li>
            ))}
          </ul>
        </Block>
      )}
    </>
  )
}
