import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Audit } from '#corpus/types.ts'
import { CitationMark } from '#items/CitationMark.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { SectionLinks } from '#items/SectionLinks.tsx'
import { VerdictMark } from '#items/VerdictMark.tsx'
import { ScrollTable } from '#ui/ScrollTable.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'

/** Audited citations one line each, to be compared by eye. */
export function AuditTable({ audits }: { audits: readonly Audit[] }) {
  const { referenceById, claimById } = useCorpus()
  return (
    <ScrollTable
      caption="Audited citations"
      columns={['Work', 'Verdict', 'Section', 'What the work is about', 'Its place']}
    >
      {audits.map(({ id, reference: work, claim, verdict, about, placement, misplaced }) => {
        const reference = need(referenceById, work)
        return (
          <tr key={id} data-id={id}>
            <th scope="row">
              <Link to={toPath(work)}>{formatReferenceName(reference)}</Link>
              {'\u00a0'}
              <CitationMark reference={reference} />
            </th>
            <td>
              <VerdictMark verdict={verdict} filters={paths.audit} />
            </td>
            <td>
              <SectionLinks bare claims={[need(claimById, claim)]} filters={paths.audit} />
            </td>
            <td>{about}</td>
            <td>
              {misplaced && (
                <>
                  <Link to={toFilterPath(paths.audit, 'place', 'misplaced')}>Misplaced</Link>:{' '}
                </>
              )}
              {misplaced ? placement.replace(/^Misplaced[.:] */, '') : placement}
            </td>
          </tr>
        )
      })}
    </ScrollTable>
  )
}
