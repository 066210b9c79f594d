import type { Index } from '#corpus/createIndex.ts'
import { evidenceFor } from '#corpus/evidenceFacets.ts'
import { formatClaimPlace } from '#corpus/formatPlace.ts'
import { formatAuthors, formatVenue, yearOf } from '#corpus/formatReference.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import type { Algorithm, Application, Era, Reference, Term } from '#corpus/types.ts'
import type { ExportRecord } from '#export/writeRecords.ts'

const nameOf = (things: ReadonlyMap<string, { name: string }>, id: string) => things.get(id)?.name ?? id

/** Claims in plain words, each with its place and what it leans on. */
export function claimRecords(claims: readonly PlacedClaim[]): ExportRecord[] {
  return claims.map((claim) => ({
    id: claim.id,
    place: formatClaimPlace(claim),
    claim: claim.plain,
    kind: claim.kind,
    section: claim.section.number,
    paragraph: claim.paragraph,
    sentences: claim.sentences,
    cites: claim.cites,
    mentions: claim.mentions,
  }))
}

/** Applications, each with the algorithms tied to it. */
export function applicationRecords(index: Index, applications: readonly Application[]): ExportRecord[] {
  return applications.map(({ id, name, domain, task, modality, summary, aliases, sources, checked }) => ({
    id,
    application: name,
    domain: nameOf(index.domainById, domain),
    task,
    modality,
    evidence: evidenceFor(index, id),
    algorithms: (index.tiesByApplication.get(id) ?? []).map(({ algorithm }) =>
      nameOf(index.algorithmById, algorithm),
    ),
    summary,
    aliases,
    claims: (index.claimsByThing.get(id) ?? []).map((claim) => claim.id),
    sources,
    checked,
  }))
}

/** Algorithms, each with the applications tied to it. */
export function algorithmRecords(index: Index, algorithms: readonly Algorithm[]): ExportRecord[] {
  return algorithms.map((algorithm) => ({
    id: algorithm.id,
    algorithm: algorithm.name,
    aliases: algorithm.aliases,
    family: algorithm.family,
    paradigms: algorithm.paradigms,
    evidence: evidenceFor(index, algorithm.id),
    applications: (index.tiesByAlgorithm.get(algorithm.id) ?? []).map(({ application }) =>
      nameOf(index.applicationById, application),
    ),
    principle: algorithm.principle,
    inputs: algorithm.inputs,
    strengths: algorithm.strengths,
    limits: algorithm.limits,
    originals: algorithm.originals,
    claims: (index.claimsByThing.get(algorithm.id) ?? []).map((claim) => claim.id),
    sources: algorithm.sources,
    checked: algorithm.checked,
  }))
}

/** References as rows of a table, one a work. */
export function referenceRecords(references: readonly Reference[]): ExportRecord[] {
  return references.map((reference) => ({
    id: reference.id,
    number: reference['citation-number'],
    authors: formatAuthors(reference),
    year: yearOf(reference),
    title: reference.title,
    where: formatVenue(reference),
    doi: reference.DOI,
    address: reference.URL,
  }))
}

/** Wordings of the paper with what the field says instead. */
export function termRecords(terms: readonly Term[]): ExportRecord[] {
  return terms.map(({ id, printed, standard, kind, confidence, why, at, sources, checked }) => ({
    id,
    printed,
    standard,
    kind,
    confidence,
    why,
    at: at.map(
      ({ section, paragraph, sentence }) => `${section}, paragraph ${paragraph}, sentence ${sentence}`,
    ),
    sources,
    checked,
  }))
}

/** Milestones, each with the era it falls in. */
export function milestoneRecords(eras: readonly Era[]): ExportRecord[] {
  return eras.flatMap(({ name, lane, milestones }) =>
    milestones.map(({ id, year, label, text, reference, sources, checked }) => ({
      id,
      year,
      milestone: label,
      text,
      era: name,
      lane,
      reference,
      sources,
      checked,
    })),
  )
}

/** Eras with their dates and who gives them. */
export function eraRecords(eras: readonly Era[]): ExportRecord[] {
  return eras.map(({ id, name, lane, order, dates }) => ({
    id,
    era: name,
    lane,
    order,
    dates: dates.text,
    'dated by': dates.by,
    spans: dates.spans.map(({ from, to }) => `${from}–${to ?? ''}`),
    sources: dates.sources,
    checked: dates.checked,
  }))
}
