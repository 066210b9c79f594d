import { groupBy } from '#lib/groupBy.ts'
import type { Index } from './createIndex.ts'
import type { Algorithm, Corpus, Era, Milestone, Reference, Study } from './types.ts'

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
  const sourced = readSourced(corpus).get(id) ?? []
  return {
    originalOf,
    milestones,
    followUpOf,
    sourceOf: [...new Set(sourced.flatMap(({ about }) => about))].filter((thing) => !said.has(thing)),
  }
}

/** What the editors say, with the ids of the things it is about and everything it names as a source. */
type Sourced = { about: readonly string[]; sources: readonly string[] }

const sourcedByCorpus = new WeakMap<Corpus, ReadonlyMap<string, readonly Sourced[]>>()

/**
 * All that rests on each work, things before what is said beside them.
 *
 * Every work's page asks, so a corpus is looked through once: looked through
 * for each work, ten thousand works would take minutes to build.
 */
function readSourced(corpus: Corpus): ReadonlyMap<string, readonly Sourced[]> {
  const known = sourcedByCorpus.get(corpus)
  if (known) return known
  const things = [
    ...corpus.algorithms,
    ...corpus.applications,
    ...corpus.references,
    ...corpus.terms,
    ...corpus.eras,
  ]
  const said: { entry: object; about: readonly string[] }[] = [
    ...things.map((entry) => ({ entry, about: [entry.id] })),
    ...[...corpus.studies, ...corpus.audits].map((entry) => ({ entry, about: [entry.reference] })),
    ...corpus.notes.map((entry) => ({ entry, about: entry.on })),
  ]
  const sourced = groupBy(
    said.map(({ entry, about }) => ({ about, sources: listSources(entry) })),
    ({ sources }) => sources,
  )
  sourcedByCorpus.set(corpus, sourced)
  return sourced
}

function listSources(entry: unknown): string[] {
  if (!entry || typeof entry !== 'object') return []
  const own = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources.map(String) : []
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
