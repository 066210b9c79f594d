import type { PlacedClaim } from '#corpus/placeClaims.ts'

/** What the history keeps beside an address, for the way back. */
function readState(state: unknown, key: string): string | undefined {
  if (!state || typeof state !== 'object') return undefined
  const value = Object.entries(state).find(([name]) => name === key)?.[1]
  return typeof value === 'string' ? value : undefined
}

/** The id of the claim whose link was followed to a page, by the history's state there. */
export function readFollowedFrom(state: unknown): string | undefined {
  return readState(state, 'from')
}

/** The id of the link in the text that a link back leads to, by the history's state there. */
export function readFollowedBack(state: unknown): string | undefined {
  return readState(state, 'marker')
}

/** The element's id of the first link from a claim to a thing, in the reading view. */
export function toFollowedId(claim: PlacedClaim, thing: string): string {
  return `${claim.cites.some((id) => id === thing) ? 'cite' : 'mention'}-${claim.id}-${thing}`
}
