import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { toFacetValue } from '#corpus/facetValues.ts'
import type { Tie } from '#corpus/findTies.ts'
import type { Application } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceWithWorks } from '#items/EvidenceWithWorks.tsx'
import { SectionLinks } from '#items/SectionLinks.tsx'
import { Block } from '#ui/Block.tsx'
import { ScrollTable } from '#ui/ScrollTable.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './ApplicationPage.module.css'

/** The algorithms tied to an application, and plainly what rests on a citation. */
export function ApplicationEvidence({ application }: { application: Application }) {
  const index = useCorpus()
  const ties = index.tiesByApplication.get(application.id) ?? []
  return (
    <Block title="Algorithms tied to it">
      <p className={styles.plain}>{describeTies(ties)}</p>
      {ties.length > 0 && (
        <ScrollTable
          caption="Algorithms tied to it"
          columns={['Algorithm', 'Family', 'Evidence', 'Section']}
          stacks
        >
          {ties.map((tie) => {
            const algorithm = need(index.algorithmById, tie.algorithm)
            return (
              <tr key={algorithm.id} data-id={algorithm.id}>
                <th scope="row">
                  <Link to={toPath(algorithm.id)}>{algorithm.name}</Link>
                </th>
                <td>
                  <Link to={toFilterPath(paths.algorithms, 'family', toFacetValue(algorithm.family))}>
                    {algorithm.family}
                  </Link>
                </td>
                <td>
                  <EvidenceWithWorks claims={tie.claims} filters={paths.matrix} />
                </td>
                <td>
                  <SectionLinks bare claims={tie.claims} />
                </td>
              </tr>
            )
          })}
        </ScrollTable>
      )}
    </Block>
  )
}

/** What the ties of an application rest on, in one sentence. */
function describeTies(ties: readonly Tie[]): string {
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  if (ties.length === 0) return 'The survey names the task without naming an algorithm for it.'
  if (ties.length === 1) {
    return `The survey names one algorithm for it, ${cited ? 'with' : 'without'} a citation.`
  }
  return `The survey names ${ties.length} algorithms for it, ${cited === 0 ? 'none of them' : `${cited} of them`} with a citation.`
}
