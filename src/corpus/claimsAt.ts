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

/** Whatever stands at sentences of the paper that this claim renders: terms, themes or notes. */
export function findAtClaim<T extends { at: readonly Place[] }>(
  things: readonly T[],
  claim: PlacedClaim,
): T[] {
  return things.filter((thing) =>
    thing.at.some(
      (place) =>
        place.section === claim.section.number &&
        place.paragraph === claim.paragraph &&
        claim.sentences.includes(place.sentence),
    ),
  )
}
