import { formatSentences } from '#corpus/formatPlace.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { ClaimText } from '#items/ClaimText.tsx'
import { ClaimActions } from './ClaimActions.tsx'
import styles from './ClaimToRead.module.css'

type ClaimToReadProps = {
  claim: PlacedClaim
  /** Whether the address asks for this claim; not known while the page hydrates. */
  chosen: boolean | undefined
}

/** A claim in its section: its words, which sentences they render, and what one can do with it. */
export function ClaimToRead({ claim, chosen }: ClaimToReadProps) {
  return (
    // Focusable by a tap, so that a finger too brings out the line below the words.
    <div id={claim.id} className={styles.claim} data-chosen={chosen} tabIndex={-1}>
      <p className={styles.words}>
        <ClaimText claim={claim} anchored />
      </p>
      <div className={styles.line}>
        <p>
          Renders {formatSentences(claim.sentences)}, paragraph {claim.paragraph}
        </p>
        <ClaimActions claim={claim} />
      </div>
    </div>
  )
}
