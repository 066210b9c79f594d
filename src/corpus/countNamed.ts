import type { PlacedClaim } from './placeClaims.ts'

/** How many claims these are, and how many different works, algorithms and applications they name. */
export function countNamed(claims: readonly PlacedClaim[]) {
  const cited = new Set(claims.flatMap((claim) => claim.cites))
  const mentioned = [...new Set(claims.flatMap((claim) => claim.mentions))]
  const ofKind = (prefix: string) => mentioned.filter((id) => id.startsWith(prefix)).length
  return {
    claims: claims.length,
    references: cited.size,
    algorithms: ofKind('alg-'),
    applications: ofKind('app-'),
  }
}
