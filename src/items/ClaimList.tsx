import type { PlacedClaim } from '#corpus/placeClaims.ts'
import styles from './ClaimList.module.css'
import { ClaimQuote } from './ClaimQuote.tsx'

type ClaimListProps = { claims: readonly PlacedClaim[]; subject?: string }

/** Claims one under another, each with its place. */
export function ClaimList({ claims, subject }: ClaimListProps) {
  return (
    <ol className={styles.list}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimQuote claim={claim} {...(subject && { subject })} />
        </li>
      ))}
    </ol>
  )
}
