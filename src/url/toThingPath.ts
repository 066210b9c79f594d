import { claimsAt } from '#corpus/claimsAt.ts'
import type { Index } from '#corpus/createIndex.ts'
import { paths, toClaimPath, toPath } from './paths.ts'

/**
 * The address where any thing of a corpus can be read, also where its id alone
 * does not tell: a milestone stands in its era, a theme where the survey says it.
 */
export function toThingPath(index: Index, id: string): string {
  const era = index.corpus.eras.find(({ milestones }) => milestones.some((milestone) => milestone.id === id))
  if (era) return `${toPath(era.id)}#era`
  const theme = index.corpus.themes.find((theme) => theme.id === id)
  if (!theme) return toPath(id)
  const [claim] = claimsAt(index, theme.at)
  return claim ? toClaimPath(claim) : paths.read
}
