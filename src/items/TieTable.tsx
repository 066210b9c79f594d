import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import type { Tie } from '#corpus/findTies.ts'
import { ScrollTable } from '#ui/ScrollTable.tsx'
import { paths, toPath } from '#url/paths.ts'
import { useCorpus } from './CorpusProvider.tsx'
import { DomainTag } from './DomainTag.tsx'
import { EvidenceWithWorks } from './EvidenceWithWorks.tsx'
import { SectionLinks } from './SectionLinks.tsx'

/** Where an algorithm is used, one row an application, domain by domain; a domain without any says so. */
export function TieTable({ ties, caption }: { ties: readonly Tie[]; caption: string }) {
  const { corpus, applicationById } = useCorpus()
  return (
    <ScrollTable caption={caption} columns={['Domain', 'Application', 'Evidence', 'Section']} stacks>
      {corpus.domains.flatMap((domain) => {
        const here = ties.filter((tie) => need(applicationById, tie.application).domain === domain.id)
        if (here.length === 0) {
          return [
            <tr key={domain.id}>
              <td>
                <DomainTag domain={domain} />
              </td>
              <td>Not mentioned</td>
              <td />
              <td />
            </tr>,
          ]
        }
        return here.map((tie) => (
          <tr key={tie.application} data-id={tie.application}>
            <td>
              <DomainTag domain={domain} />
            </td>
            <th scope="row">
              <Link to={toPath(tie.application)}>{need(applicationById, tie.application).name}</Link>
            </th>
            <td>
              <EvidenceWithWorks claims={tie.claims} filters={paths.matrix} />
            </td>
            <td>
              <SectionLinks bare claims={tie.claims} />
            </td>
          </tr>
        ))
      })}
    </ScrollTable>
  )
}
