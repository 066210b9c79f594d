import type { Index } from './createIndex.ts'
import type { PlacedClaim } from './placeClaims.ts'
import type { Place } from './types.ts'

/** The claims that render any of these sentences of the paper, in reading order. */
export function claimsAt(index: Index, places: readonly Place[]): PlacedClaim[] {
  return index.claims.filter((claim) =>
    places.some(
      (place) =>
        place.section === claim.section.number &&
        place.paragraph === claim.paragraph &&
        claim.sentences.includes(place.sentence),
    ),
  )
}
