import { Link } from 'react-router'
import { evidenceOf } from '#corpus/findTies.ts'
import type { Algorithm } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceMark } from '#items/EvidenceMark.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { SectionLinks } from '#items/SectionLinks.tsx'
import { ScrollTable } from '#ui/ScrollTable.tsx'
import { toPath } from '#url/paths.ts'

/** The same algorithms as a table to compare and copy. */
export function AlgorithmTable({ algorithms }: { algorithms: readonly Algorithm[] }) {
  const index = useCorpus()
  return (
    <ScrollTable
      caption="Algorithms"
      columns={['Algorithm', 'Family', 'Paradigm', 'Era', 'Tasks', 'Evidence', 'Section']}
    >
      {algorithms.map(({ id, name, family, paradigms, era }) => {
        const claims = index.claimsByThing.get(id) ?? []
        return (
          <tr key={id} data-id={id}>
            <th scope="row">
              <Link to={toPath(id)}>{name}</Link>
              <SaveMark id={id} name={name} />
            </th>
            <td>{family}</td>
            <td>{paradigms.join(', ')}</td>
            <td>{era ? <Link to={toPath(era)}>{index.eraById.get(era)?.name}</Link> : 'Spans eras'}</td>
            <td data-figure>{index.tiesByAlgorithm.get(id)?.length ?? 0}</td>
            <td>
              <EvidenceMark evidence={evidenceOf(claims)} />
            </td>
            <td>
              <SectionLinks bare claims={claims} />
            </td>
          </tr>
        )
      })}
    </ScrollTable>
  )
}
