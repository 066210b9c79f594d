import { Link } from 'react-router'
import { formatSection, formatSectionNumber } from '#corpus/formatPlace.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { toClaimPath } from '#url/paths.ts'

type SectionLinksProps = {
  claims: readonly PlacedClaim[]
  /** True under a heading that says "Section" already. */
  bare?: boolean
}

/** The sections in which some claims stand, each a link to the first of them there. */
export function SectionLinks({ claims, bare = false }: SectionLinksProps) {
  const firsts = claims.filter(
    (claim, at) => claims.findIndex(({ section }) => section.id === claim.section.id) === at,
  )
  return (
    <span>
      {firsts.map((claim, at) => (
        <span key={claim.id}>
          {at > 0 && ', '}
          <Link to={toClaimPath(claim)}>
            {(at === 0 && !bare) || !formatSectionNumber(claim.section)
              ? formatSection(claim.section)
              : formatSectionNumber(claim.section)}
          </Link>
        </span>
      ))}
    </span>
  )
}
