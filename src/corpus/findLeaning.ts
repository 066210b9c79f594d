import type { Index } from './createIndex.ts'
import type { Algorithm, Era, Milestone, Reference, Study } from './types.ts'

/** Everything in the corpus that rests on one work, apart from the survey's own citations. */
export type Leaning = {
  originalOf: readonly Algorithm[]
  milestones: readonly { milestone: Milestone; era: Era }[]
  followUpOf: readonly { study: Study; text: string }[]
}

/** What the editors use a work for: originals, milestones, and follow-ups of the studies. */
export function findLeaning({ corpus }: Index, id: Reference['id']): Leaning {
  return {
    originalOf: corpus.algorithms.filter(({ originals }) => originals.includes(id)),
    milestones: corpus.eras.flatMap((era) =>
      era.milestones.filter(({ reference }) => reference === id).map((milestone) => ({ milestone, era })),
    ),
    followUpOf: corpus.studies.flatMap((study) =>
      study.followUps.filter(({ reference }) => reference === id).map(({ text }) => ({ study, text })),
    ),
  }
}

/** Works cited in the same claims as this one, each once, in the order cited. */
export function findCitedBeside(index: Index, id: Reference['id']): Reference[] {
  const beside = new Set(index.claims.filter(({ cites }) => cites.includes(id)).flatMap(({ cites }) => cites))
  beside.delete(id)
  return [...beside].flatMap((other) => index.referenceById.get(other) ?? [])
}
