import { memo } from 'react'
import { Link } from 'react-router'
import type { Reference } from '#corpus/types.ts'
import { Coins } from '#items/Coins.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { AuthorLinks, TypeLink, VenueLink, YearLink } from '#items/FilterLinks.tsx'
import { PrintedAddress } from '#items/PrintedAddress.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { SectionLinks } from '#items/SectionLinks.tsx'
import { VerdictMark } from '#items/VerdictMark.tsx'
import { ResultRow } from '#ui/ResultRow.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './ReferenceList.module.css'

const SHOWN_AUTHORS = 4

/** References as rows: who, what, where, and how the survey's citation of them fares. */
export function ReferenceList({ references }: { references: readonly Reference[] }) {
  return (
    <ol>
      {references.map((reference) => (
        <ReferenceRow key={reference.id} reference={reference} />
      ))}
    </ol>
  )
}

/** One reference. Drawn once: a row that stays while filters change has nothing new to say. */
const ReferenceRow = memo(function ReferenceRow({ reference }: { reference: Reference }) {
  const index = useCorpus()
  const { id, title, origin } = reference
  const number = reference['citation-number']
  const claims = (index.claimsByThing.get(id) ?? []).filter(({ cites }) => cites.includes(id))
  return (
    <ResultRow
      id={id}
      to={toPath(id)}
      title={number ? `[${number}] ${title}` : title}
      corner={<SaveMark id={id} name={title} corner />}
      tags={
        <>
          <span>
            <AuthorLinks reference={reference} most={SHOWN_AUTHORS} />
          </span>
          <YearLink reference={reference} />
          <TypeLink reference={reference} />
        </>
      }
      aside={
        origin === 'survey' ? (
          <>
            {(index.auditsByReference.get(id) ?? []).map(({ id: audit, verdict }) => (
              <VerdictMark key={audit} verdict={verdict} filters={paths.references} />
            ))}
            <SectionLinks claims={claims} filters={paths.references} />
          </>
        ) : (
          <Link className={styles.none} to={toFilterPath(paths.references, 'origin', 'editors')}>
            Added by the editors
          </Link>
        )
      }
    >
      <p className={styles.record}>
        <VenueLink reference={reference} /> <PrintedAddress work={reference} />
      </p>
      <Coins reference={reference} />
    </ResultRow>
  )
})
