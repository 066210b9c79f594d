import { Fragment } from 'react'
import { Link } from 'react-router'
import { toFacetValue } from '#corpus/facetValues.ts'
import { formatSection, formatSectionNumber } from '#corpus/formatPlace.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { toFilterPath } from '#url/browseQuery.ts'
import { toClaimPath } from '#url/paths.ts'

type SectionLinksProps = {
  claims: readonly PlacedClaim[]
  /** True under a heading that says "Section" already. */
  bare?: boolean
  /** The page whose list each section filters; without it they lead into the text. */
  filters?: string
}

/** The sections in which some claims stand, each a link to the first of them there, or to a list filtered by it. */
export function SectionLinks({ claims, bare = false, filters }: SectionLinksProps) {
  const firsts = claims.filter(
    (claim, at) => claims.findIndex(({ section }) => section.id === claim.section.id) === at,
  )
  return (
    <span>
      {firsts.map((claim, at) => (
        <Fragment key={claim.id}>
          {at > 0 && ', '}
          <Link
            to={
              filters
                ? toFilterPath(filters, 'section', toFacetValue(claim.section.number))
                : toClaimPath(claim)
            }
          >
            {(at === 0 && !bare) || !formatSectionNumber(claim.section)
              ? formatSection(claim.section)
              : formatSectionNumber(claim.section)}
          </Link>
        </Fragment>
      ))}
    </span>
  )
}
