import { Link, useLocation } from 'react-router'
import { formatSection } from '#corpus/formatPlace.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { toClaimPath } from '#url/paths.ts'
import { useHydrated } from '#url/useQueryString.ts'
import styles from './ReferencePage.module.css'

/** The way back to the claim whose citation was followed; nothing for a reader who came otherwise. */
export function BackToClaim() {
  const { claimById } = useCorpus()
  const state: unknown = useLocation().state
  const hydrated = useHydrated()
  const from = state && typeof state === 'object' && 'from' in state ? String(state.from) : ''
  const claim = hydrated ? claimById.get(from) : undefined
  if (!claim) return null
  return (
    <p className={styles.back}>
      <Link to={toClaimPath(claim)}>
        Back to {formatSection(claim.section).toLowerCase()}, claim {claim.ordinal}
      </Link>
    </p>
  )
}
