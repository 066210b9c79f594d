import { Link, useLocation } from 'react-router'
import { formatSectionShort } from '#corpus/formatPlace.ts'
import type { Reference } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { readFollowedFrom, toFollowedId } from '#url/followed.ts'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { toClaimPath } from '#url/paths.ts'
import styles from './ReferencePage.module.css'

/** The way back to the mark that was followed to this work; nothing for a reader who came otherwise. */
export function BackToClaim({ reference }: { reference: Reference }) {
  const { claimById } = useCorpus()
  const from = readFollowedFrom(useLocation().state)
  const claim = useHydrated() && from ? claimById.get(from) : undefined
  if (!claim) return null
  return (
    <p className={styles.back}>
      <Link to={toClaimPath(claim)} state={{ marker: toFollowedId(claim, reference.id) }}>
        Back{' '}
        <span>
          to {formatSectionShort(claim.section)}, claim {claim.ordinal}
        </span>
      </Link>
    </p>
  )
}
