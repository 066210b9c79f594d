import type { PlacedClaim } from './placeClaims.ts'
import type { AlgorithmId, ApplicationId, Evidence, ReferenceId } from './types.ts'

/** An algorithm and an application that at least one claim names together. */
export type Tie = {
  algorithm: AlgorithmId
  application: ApplicationId
  evidence: Evidence
  /** The claims that tie them, in reading order. */
  claims: readonly PlacedClaim[]
  /** What those claims cite, each once; empty when the tie is only stated. */
  references: readonly ReferenceId[]
}

/** Whether anything is cited for what these claims say. */
export function evidenceOf(claims: readonly PlacedClaim[]): Evidence {
  return claims.some((claim) => claim.cites.length > 0) ? 'cited' : 'stated'
}

/** What these claims cite, each reference once, in reading order. */
export function referencesOf(claims: readonly PlacedClaim[]): ReferenceId[] {
  return [...new Set(claims.flatMap((claim) => claim.cites))]
}

/**
 * Every tie between an algorithm and an application, in the order the survey
 * first makes it. Nothing is tied but by a claim that names both.
 */
export function findTies(claims: readonly PlacedClaim[]): Tie[] {
  const tied = new Map<
    string,
    { algorithm: AlgorithmId; application: ApplicationId; claims: PlacedClaim[] }
  >()
  for (const claim of claims) {
    const algorithms = claim.mentions.filter((id): id is AlgorithmId => id.startsWith('alg-'))
    const applications = claim.mentions.filter((id): id is ApplicationId => id.startsWith('app-'))
    for (const algorithm of algorithms) {
      for (const application of applications) {
        const key = `${algorithm} ${application}`
        const tie = tied.get(key)
        if (tie) tie.claims.push(claim)
        else tied.set(key, { algorithm, application, claims: [claim] })
      }
    }
  }
  return [...tied.values()].map((tie) => ({
    ...tie,
    evidence: evidenceOf(tie.claims),
    references: referencesOf(tie.claims),
  }))
}
