import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { toFacetValue } from '#corpus/facetValues.ts'
import type { Application } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import { EvidenceWithWorks } from '#items/EvidenceWithWorks.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { SectionLinks } from '#items/SectionLinks.tsx'
import { ScrollTable } from '#ui/ScrollTable.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './ApplicationTable.module.css'

/** The same applications as a table to compare and copy. */
export function ApplicationTable({ applications }: { applications: readonly Application[] }) {
  const { domainById, claimsByThing, tiesByApplication } = useCorpus()
  return (
    <ScrollTable
      caption="Applications"
      columns={['Application', 'Domain', 'Kind of task', 'Modality', 'Algorithms', 'Evidence', 'Section']}
    >
      {applications.map(({ id, name, domain, task, modality }) => {
        const claims = claimsByThing.get(id) ?? []
        return (
          <tr key={id} data-id={id}>
            <th scope="row">
              <Link to={toPath(id)}>{name}</Link>
              <SaveMark id={id} name={name} />
            </th>
            <td>
              <DomainTag domain={need(domainById, domain)} />
            </td>
            <td>
              <Link to={toFilterPath(paths.applications, 'task', toFacetValue(task))}>{task}</Link>
            </td>
            <td>
              <Link to={toFilterPath(paths.applications, 'modality', toFacetValue(modality))}>
                {modality}
              </Link>
            </td>
            <td data-figure>{tiesByApplication.get(id)?.length ?? 0}</td>
            <td className={styles.evidence}>
              <EvidenceWithWorks claims={claims} filters={paths.applications} />
            </td>
            <td>
              <SectionLinks bare claims={claims} filters={paths.applications} />
            </td>
          </tr>
        )
      })}
    </ScrollTable>
  )
}
