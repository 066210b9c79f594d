import type { Index } from './createIndex.ts'
import type { Algorithm, Era, Milestone, Reference, Study } from './types.ts'

/** Everything in the corpus that rests on one work, apart from the survey's own citations. */
export type Leaning = {
  originalOf: readonly Algorithm[]
  milestones: readonly { milestone: Milestone; era: Era }[]
  followUpOf: readonly { study: Study; text: string }[]
  /** Ids of other things about which the editors say something with this work as a source. */
  sourceOf: readonly string[]
}

/** What the editors use a work for: originals, milestones, follow-ups of the studies, and sources. */
export function findLeaning({ corpus }: Index, id: Reference['id']): Leaning {
  const originalOf = corpus.algorithms.filter(({ originals }) => originals.includes(id))
  const milestones = corpus.eras.flatMap((era) =>
    era.milestones.filter(({ reference }) => reference === id).map((milestone) => ({ milestone, era })),
  )
  const followUpOf = corpus.studies.flatMap((study) =>
    study.followUps.filter(({ reference }) => reference === id).map(({ text }) => ({ study, text })),
  )
  const said = new Set<string>([
    id,
    ...originalOf.map((algorithm) => algorithm.id),
    ...milestones.map(({ era }) => era.id),
    ...followUpOf.map(({ study }) => study.reference),
  ])
  const sourced = [
    ...[...corpus.algorithms, ...corpus.applications, ...corpus.references, ...corpus.terms].filter((thing) =>
      restsOn(thing, id),
    ),
    ...corpus.eras.filter((era) => restsOn(era, id)),
  ].map((thing) => thing.id)
  const beside = [
    ...[...corpus.studies, ...corpus.audits].map((entry) => ({ entry, on: [entry.reference] })),
    ...corpus.notes.map((entry) => ({ entry, on: entry.on })),
  ].flatMap(({ entry, on }) => (restsOn(entry, id) ? on : []))
  return {
    originalOf,
    milestones,
    followUpOf,
    sourceOf: [...new Set<string>([...sourced, ...beside])].filter((thing) => !said.has(thing)),
  }
}

const sourcesByEntry = new WeakMap<object, ReadonlySet<unknown>>()

/** Whether anything inside an entry of the corpus names this work among its sources. */
function restsOn(entry: object, id: string): boolean {
  // Every work's page asks this of every entry, so each entry is looked through once.
  const sources = sourcesByEntry.get(entry) ?? new Set(listSources(entry))
  sourcesByEntry.set(entry, sources)
  return sources.has(id)
}

function listSources(entry: unknown): unknown[] {
  if (!entry || typeof entry !== 'object') return []
  const own: unknown[] = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : []
  return [...own, ...Object.values(entry).flatMap(listSources)]
}

/** Works cited in the same claims as this one, each once, in the order cited. */
export function findCitedBeside(index: Index, id: Reference['id']): Reference[] {
  const beside = new Set(
    (index.claimsByThing.get(id) ?? [])
      .filter(({ cites }) => cites.includes(id))
      .flatMap(({ cites }) => cites),
  )
  beside.delete(id)
  return [...beside].flatMap((other) => index.referenceById.get(other) ?? [])
}
