import { Link } from 'react-router'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { toggleSaved, useIsSaved } from '#stores/library.ts'
import { Hidden } from '#ui/Hidden.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useCopy } from '#ui/useCopy.ts'
import { toAbsolute, toClaimPath } from '#url/paths.ts'
import styles from './ClaimToRead.module.css'

/** A claim's own address, to copy, and its place on the reading list. */
export function ClaimActions({ claim }: { claim: PlacedClaim }) {
  const saved = useIsSaved(claim.id)
  const { said, copy } = useCopy()
  const path = toClaimPath(claim)
  const which = `to claim ${claim.ordinal} of ${claim.section.number}`
  return (
    <>
      <span className={styles.said} role="status">
        {said}
      </span>
      <span className={styles.actions} data-saved={saved}>
        <Link
          id={`link-${claim.id}`}
          className={styles.action}
          to={path}
          preventScrollReset
          onClick={() => copy(toAbsolute(path), 'Link copied')}
        >
          <Icon name="link" />
          <span className={styles.word}>Copy link</span> <Hidden>{which}</Hidden>
        </Link>
        <button
          type="button"
          className={styles.action}
          aria-pressed={saved}
          onClick={() => toggleSaved(claim.id)}
        >
          <Icon name="bookmark" />
          <span className={styles.word}>Save</span>{' '}
          <Hidden>
            claim {claim.ordinal} of {claim.section.number}
          </Hidden>
        </button>
      </span>
    </>
  )
}
