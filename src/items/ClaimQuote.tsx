import { Link } from 'react-router'
import { formatSection, formatSentences } from '#corpus/formatPlace.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { toClaimPath } from '#url/paths.ts'
import styles from './ClaimQuote.module.css'
import { ClaimText } from './ClaimText.tsx'
import { SaveMark } from './SaveMark.tsx'

type ClaimQuoteProps = {
  claim: PlacedClaim
  subject?: string
  /** True on the reading list, which has its own ways to take a thing off. */
  listed?: boolean
}

/** A claim away from its section, with the sentences it renders and the way back to them. */
export function ClaimQuote({ claim, subject, listed = false }: ClaimQuoteProps) {
  return (
    <div className={styles.quote} data-id={claim.id}>
      <p className={styles.text}>
        <ClaimText claim={claim} {...(subject && { subject })} />
      </p>
      <p className={styles.place}>
        {`${formatSection(claim.section)}, paragraph ${claim.paragraph}, ${formatSentences(claim.sentences)}`}
        <span className={styles.way}>
          {' · '}
          <Link to={toClaimPath(claim)}>Read in place</Link>
          {!listed && <SaveMark id={claim.id} name={`claim ${claim.ordinal} of ${claim.section.number}`} />}
        </span>
      </p>
    </div>
  )
}
