import { Link } from 'react-router'
import { formatFamilies, yearOf } from '#corpus/formatReference.ts'
import { nameVerdict } from '#corpus/nameVerdict.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import type { Reference } from '#corpus/types.ts'
import { formatCount } from '#lib/formatCount.ts'
import { Button } from '#ui/Button.tsx'
import { toPath } from '#url/paths.ts'
import { useCorpus } from './CorpusProvider.tsx'
import styles from './cards.module.css'
import { SaveButton } from './SaveButton.tsx'
import { useCopyCitation } from './useCopyCitation.ts'
import { VerdictSquare } from './VerdictMark.tsx'

type ReferenceCardProps = {
  reference: Reference
  /** The claim that cites it here: the verdict is about that citation. */
  claim?: PlacedClaim
}

const familiesOf = (reference: Reference) =>
  reference.author.length > 8
    ? `${formatFamilies({ author: reference.author.slice(0, 6), authorsTruncated: true })}`
    : formatFamilies(reference)

/** A work on a card: what it is, whether it carries this claim, and what to do with it. */
export function ReferenceCard({ reference, claim }: ReferenceCardProps) {
  const { auditsByClaim, claimsByThing } = useCorpus()
  const { said, copyCitation } = useCopyCitation()
  const audit = claim && auditsByClaim.get(claim.id)?.find((audit) => audit.reference === reference.id)
  const citing = (claimsByThing.get(reference.id) ?? []).filter(({ cites }) => cites.includes(reference.id))
  const number = reference['citation-number']
  const state = claim && { from: claim.id }
  return (
    <>
      <span className={styles.line}>
        <span className={styles.kind}>{number ? `Reference ${number}` : 'Added by the editors'}</span>
        <span>
          {[reference['container-title'] ?? reference.publisher, yearOf(reference)]
            .filter(Boolean)
            .join(', ')}
        </span>
      </span>
      <span className={styles.title}>
        {/* The marker before the card is the same link; one stop for the Tab key is enough. */}
        <Link to={toPath(reference.id)} state={state} tabIndex={-1}>
          {reference.title}
        </Link>
      </span>
      <span className={styles.words}>{familiesOf(reference)}</span>
      {audit && (
        <span className={styles.verdict}>
          <VerdictSquare verdict={audit.verdict} />
          <span>
            <b>
              {nameVerdict(audit.verdict)}
              {audit.verdict === 'background-only' ? '.' : ' this claim.'}
            </b>{' '}
            {audit.rationale}
          </span>
        </span>
      )}
      <span className={styles.actions}>
        <SaveButton id={reference.id} name={reference.title} />
        <Button onClick={() => copyCitation(reference)}>Copy citation</Button>
        <Link to={toPath(reference.id)} state={state}>
          Cited in {formatCount(citing.length, 'claim')}
        </Link>
        <span className={styles.said} role="status">
          {said}
        </span>
      </span>
    </>
  )
}
