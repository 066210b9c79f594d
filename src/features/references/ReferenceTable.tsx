import { Link } from 'react-router'
import type { Reference } from '#corpus/types.ts'
import { Coins } from '#items/Coins.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { AuthorLinks, VenueLink, YearLink } from '#items/FilterLinks.tsx'
import { PrintedAddress } from '#items/PrintedAddress.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { SectionLinks } from '#items/SectionLinks.tsx'
import { VerdictMark } from '#items/VerdictMark.tsx'
import { ScrollTable } from '#ui/ScrollTable.tsx'
import { paths, toPath } from '#url/paths.ts'

const SHOWN_AUTHORS = 2

/** The same references as a table. */
export function ReferenceTable({ references }: { references: readonly Reference[] }) {
  const index = useCorpus()
  return (
    <ScrollTable caption="References" columns={['Work', 'Authors', 'Year', 'Where', 'Verdict', 'Cited in']}>
      {references.map((reference) => (
        <tr key={reference.id} data-id={reference.id}>
          <th scope="row">
            <Link to={toPath(reference.id)}>{reference.title}</Link>
            <SaveMark id={reference.id} name={reference.title} />
            <Coins reference={reference} />
          </th>
          <td>
            <AuthorLinks reference={reference} most={SHOWN_AUTHORS} />
          </td>
          <td data-figure>
            <YearLink reference={reference} />
          </td>
          <td>
            <VenueLink reference={reference} /> <PrintedAddress work={reference} />
          </td>
          <td>
            {(index.auditsByReference.get(reference.id) ?? []).map(({ id, verdict }) => (
              <VerdictMark key={id} verdict={verdict} filters={paths.references} />
            ))}
          </td>
          <td>
            <SectionLinks
              bare
              filters={paths.references}
              claims={(index.claimsByThing.get(reference.id) ?? []).filter(({ cites }) =>
                cites.includes(reference.id),
              )}
            />
          </td>
        </tr>
      ))}
    </ScrollTable>
  )
}
