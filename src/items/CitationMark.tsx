import { formatReferenceName } from '#corpus/formatReference.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import type { Reference } from '#corpus/types.ts'
import { CardLink } from '#ui/CardLink.tsx'
import { toPath } from '#url/paths.ts'
import styles from './CitationMark.module.css'
import { ReferenceCard } from './ReferenceCard.tsx'

type CitationMarkProps = {
  reference: Reference
  /** The claim whose citation this is; its verdict stands on the card. */
  claim?: PlacedClaim
  /** The element's id, where one can come back to it. */
  id?: string
}

/** `[3]`: a link to the cited work, named in full for those who listen, with the work on a card. */
export function CitationMark({ reference, claim, id }: CitationMarkProps) {
  const name = formatReferenceName(reference)
  const number = reference['citation-number']
  return (
    <CardLink
      id={id}
      className={styles.mark}
      to={toPath(reference.id)}
      state={claim && { from: claim.id }}
      aria-label={number ? `Reference ${number}: ${name}` : `Reference: ${name}`}
      cardLabel={`About ${name}`}
      card={<ReferenceCard reference={reference} {...(claim && { claim })} />}
    >
      {`[${number ?? name}]`}
    </CardLink>
  )
}
