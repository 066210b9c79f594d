import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { toFacetValue } from '#corpus/facetValues.ts'
import { toInlineName } from '#corpus/formatTie.ts'
import type { Application } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import { EvidenceColumn } from '#items/EvidenceColumn.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { TieList } from '#items/TieList.tsx'
import { ResultRow } from '#ui/ResultRow.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './ApplicationList.module.css'

type ApplicationListProps = { applications: readonly Application[] }

/** Applications as rows that say what, with which algorithms, and on what evidence. */
export function ApplicationList({ applications }: ApplicationListProps) {
  return (
    <ol>
      {applications.map((application) => (
        <ApplicationRow key={application.id} application={application} />
      ))}
    </ol>
  )
}

function ApplicationRow({ application }: { application: Application }) {
  const { domainById, claimsByThing, tiesByApplication } = useCorpus()
  const { id, name, summary, modality, task, about } = application
  const domain = need(domainById, application.domain)
  const ties = tiesByApplication.get(id) ?? []
  return (
    <ResultRow
      id={id}
      to={toPath(id)}
      title={name}
      tags={
        <>
          <DomainTag domain={domain} />
          <Link to={toFilterPath(paths.applications, 'modality', toFacetValue(modality))}>{modality}</Link>
          <Link to={toFilterPath(paths.applications, 'task', toFacetValue(task))}>{task}</Link>
          {ties.length > 0 ? <TieList ties={ties} of="algorithm" /> : <span>No algorithm named</span>}
        </>
      }
      corner={<SaveMark id={id} name={name} corner />}
      aside={<EvidenceColumn claims={claimsByThing.get(id) ?? []} filters={paths.applications} />}
    >
      <p className={styles.summary}>{summary}</p>
      {about && about !== application.domain && (
        <p className={styles.about}>
          <b>Editors</b> Placed under {toInlineName(domain.name)}; the work behind it is about{' '}
          {toInlineName(need(domainById, about).name)}.
        </p>
      )}
    </ResultRow>
  )
}
