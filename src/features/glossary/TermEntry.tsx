import { Link } from 'react-router'
import { claimsAt } from '#corpus/claimsAt.ts'
import { formatSection } from '#corpus/formatPlace.ts'
import { TERM_KIND_WORDS } from '#corpus/termFacets.ts'
import type { Term } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toClaimPath } from '#url/paths.ts'
import styles from './TermEntry.module.css'

const CONFIDENCE_WORDS: Record<Term['confidence'], string> = {
  high: 'The editors are sure',
  medium: 'The editors are fairly sure',
  low: 'The editors are guessing',
}

type TermEntryProps = {
  term: Term
  /** Whether the address asks for this term; not known while the page hydrates. */
  chosen: boolean | undefined
}

/** A wording as printed, what the field says, why, and where it stands. */
export function TermEntry({ term, chosen }: TermEntryProps) {
  const claims = claimsAt(useCorpus(), term.at)
  return (
    <li id={term.id} className={styles.entry} data-id={term.id} data-chosen={chosen}>
      <h3 className={styles.printed}>“{term.printed}”</h3>
      <div className={styles.editors}>
        <p className={styles.standard}>{term.standard}</p>
        <p>{term.why}</p>
        <SourceLine provenance={term} />
      </div>
      <div className={styles.facts}>
        <p className={styles.kind}>
          <Link to={toFilterPath(paths.glossary, 'kind', term.kind)}>{TERM_KIND_WORDS[term.kind]}</Link>
        </p>
        <p>{CONFIDENCE_WORDS[term.confidence]}</p>
        <ul className={styles.places}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <Link id={`${term.id}-at-${claim.id}`} to={toClaimPath(claim)}>
                {formatSection(claim.section)}, claim {claim.ordinal}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
