import { groupBy } from '#lib/groupBy.ts'
import { findTies, type Tie } from './findTies.ts'
import { type PlacedClaim, placeClaims } from './placeClaims.ts'
import type * as corpus from './types.ts'

type ById<T extends { id: string }> = ReadonlyMap<string, T>

/** The whole corpus with every lookup the pages need, computed once. */
export type Index = {
  corpus: corpus.Corpus
  claims: readonly PlacedClaim[]
  claimById: ById<PlacedClaim>
  sectionById: ById<corpus.Section>
  domainById: ById<corpus.Domain>
  applicationById: ById<corpus.Application>
  algorithmById: ById<corpus.Algorithm>
  referenceById: ById<corpus.Reference>
  eraById: ById<corpus.Era>
  termById: ById<corpus.Term>
  /** Claims that mention or cite a thing, by its id, in reading order. */
  claimsByThing: ReadonlyMap<string, readonly PlacedClaim[]>
  ties: readonly Tie[]
  tiesByAlgorithm: ReadonlyMap<string, readonly Tie[]>
  tiesByApplication: ReadonlyMap<string, readonly Tie[]>
  auditsByReference: ReadonlyMap<string, readonly corpus.Audit[]>
  auditsByClaim: ReadonlyMap<string, readonly corpus.Audit[]>
  studyByReference: ReadonlyMap<string, corpus.Study>
  /** Editors' notes that name a thing, by its id. */
  notesByThing: ReadonlyMap<string, readonly corpus.Note[]>
}

const byId = <T extends { id: string }>(things: readonly T[]): ById<T> =>
  new Map(things.map((thing) => [thing.id, thing]))

/** The lookups over a corpus that has passed the data rules. */
export function createIndex(corpus: corpus.Corpus): Index {
  const claims = placeClaims(corpus.sections)
  const ties = findTies(claims)
  return {
    corpus,
    claims,
    claimById: byId(claims),
    sectionById: byId(corpus.sections),
    domainById: byId(corpus.domains),
    applicationById: byId(corpus.applications),
    algorithmById: byId(corpus.algorithms),
    referenceById: byId(corpus.references),
    eraById: byId(corpus.eras),
    termById: byId(corpus.terms),
    claimsByThing: groupBy(claims, (claim) => [...claim.mentions, ...claim.cites]),
    ties,
    tiesByAlgorithm: groupBy(ties, (tie) => [tie.algorithm]),
    tiesByApplication: groupBy(ties, (tie) => [tie.application]),
    auditsByReference: groupBy(corpus.audits, (audit) => [audit.reference]),
    auditsByClaim: groupBy(corpus.audits, (audit) => [audit.claim]),
    studyByReference: new Map(corpus.studies.map((study) => [study.reference, study])),
    notesByThing: groupBy(corpus.notes, (note) => note.on),
  }
}

/**
 * The thing with this id from one of the index's maps.
 *
 * Throws when it is missing: the data rules promise that ids inside the corpus
 * resolve, so a miss is a fault of the program, never of a reader's address.
 */
export function need<T extends { id: string }>(things: ById<T>, id: string): T {
  const thing = things.get(id)
  if (!thing) throw new Error(`The corpus holds no ${id}.`)
  return thing
}
