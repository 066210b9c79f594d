import { groupBy } from '#lib/groupBy.ts'
import type { Index } from './createIndex.ts'
import type { Tie } from './findTies.ts'
import { erasByThing } from './thingsOfEra.ts'
import type { EraId, Evidence } from './types.ts'

/** What the ties are narrowed to; nothing asked for keeps them all. */
export type TieFilter = { evidence?: Evidence | undefined; era?: EraId | undefined }

/** Ties with the two lookups a matrix needs. */
export type NarrowedTies = {
  ties: readonly Tie[]
  tiesByAlgorithm: ReadonlyMap<string, readonly Tie[]>
  tiesByApplication: ReadonlyMap<string, readonly Tie[]>
}

/** The ties with this evidence whose algorithm belongs to this era, in the survey's order. */
export function narrowTies(index: Index, { evidence, era }: TieFilter): NarrowedTies {
  if (!evidence && !era) return index
  const eras = era && erasByThing(index)
  const ties = index.ties.filter(
    (tie) => (!evidence || tie.evidence === evidence) && (!era || !eras || eras.get(tie.algorithm)?.has(era)),
  )
  return {
    ties,
    tiesByAlgorithm: groupBy(ties, (tie) => [tie.algorithm]),
    tiesByApplication: groupBy(ties, (tie) => [tie.application]),
  }
}
