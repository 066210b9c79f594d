import { Link } from 'react-router'
import { formatSection } from '#corpus/formatPlace.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { toClaimPath } from '#url/paths.ts'

/** The sections in which some claims stand, each a link to the first of them there. */
export function SectionLinks({ claims }: { claims: readonly PlacedClaim[] }) {
  const firsts = claims.filter(
    (claim, at) => claims.findIndex(({ section }) => section.id === claim.section.id) === at,
  )
  return (
    <span>
      {firsts.map((claim, at) => (
        <span key={claim.id}>
          {at > 0 && ', '}
          <Link to={toClaimPath(claim)}>
            {at === 0 ? formatSection(claim.section) : formatSection(claim.section).replace('Section ', '')}
          </Link>
        </span>
      ))}
    </span>
  )
}
