import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import type { Application } from '#corpus/types.ts'
import { CitedMarks } from '#items/CitedMarks.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceMark } from '#items/EvidenceMark.tsx'
import { SectionLinks } from '#items/SectionLinks.tsx'
import { Block } from '#ui/Block.tsx'
import { ScrollTable } from '#ui/ScrollTable.tsx'
import { toPath } from '#url/paths.ts'
import styles from './ApplicationPage.module.css'

/** The algorithms tied to an application, and plainly what rests on a citation. */
export function ApplicationEvidence({ application }: { application: Application }) {
  const index = useCorpus()
  const ties = index.tiesByApplication.get(application.id) ?? []
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  return (
    <Block title="Algorithms tied to it">
      <p className={styles.plain}>
        {ties.length === 0
          ? 'The survey names the task without naming an algorithm for it.'
          : `The survey names ${ties.length === 1 ? 'one algorithm' : `${ties.length} algorithms`} for it; ${
              cited === 0 ? 'no tie rests on a citation' : `${cited} of them with a citation`
            }.`}
      </p>
      {ties.length > 0 && (
        <ScrollTable caption="Algorithms tied to it" columns={['Algorithm', 'Family', 'Evidence', 'Section']}>
          {ties.map((tie) => {
            const algorithm = need(index.algorithmById, tie.algorithm)
            return (
              <tr key={algorithm.id} data-id={algorithm.id}>
                <th scope="row">
                  <Link to={toPath(algorithm.id)}>{algorithm.name}</Link>
                </th>
                <td>{algorithm.family}</td>
                <td>
                  <EvidenceMark evidence={tie.evidence} /> <CitedMarks claims={tie.claims} />
                </td>
                <td>
                  <SectionLinks claims={tie.claims} />
                </td>
              </tr>
            )
          })}
        </ScrollTable>
      )}
    </Block>
  )
}
