import { claimsAt } from './claimsAt.ts'
import type { Index } from './createIndex.ts'
import type { PlacedClaim } from './placeClaims.ts'
import type { Audit, ClaimId, Note, Section, Term } from './types.ts'

/** One thing the editors say beside a claim. */
export type ClaimNote =
  | { kind: 'term'; entry: Term }
  | { kind: 'audit'; entry: Audit }
  | { kind: 'note'; entry: Note }

/**
 * What the editors say beside each claim of a section: verdicts on its
 * citations first, then notes, then clarified terms.
 *
 * A term or note about sentences that several claims of a paragraph render
 * stands once in that paragraph: at the claim that uses the term's wording, or
 * else at the first. Claims without notes have no entry.
 */
export function notesForSection(index: Index, section: Section): ReadonlyMap<ClaimId, readonly ClaimNote[]> {
  const notes = new Map<ClaimId, ClaimNote[]>()
  const add = (claim: ClaimId, note: ClaimNote) => {
    const here = notes.get(claim)
    if (here) here.push(note)
    else notes.set(claim, [note])
  }
  const eachParagraph = (claims: readonly PlacedClaim[]) =>
    section.paragraphs
      .map((_, at) => claims.filter((claim) => claim.section.id === section.id && claim.paragraph === at + 1))
      .filter((inParagraph) => inParagraph.length > 0)

  for (const claim of index.claims) {
    if (claim.section.id !== section.id) continue
    for (const audit of index.auditsByClaim.get(claim.id) ?? [])
      add(claim.id, { kind: 'audit', entry: audit })
  }
  for (const note of index.corpus.notes) {
    for (const [claim] of eachParagraph(claimsAt(index, note.at))) {
      if (claim) add(claim.id, { kind: 'note', entry: note })
    }
  }
  for (const term of index.corpus.terms) {
    for (const claims of eachParagraph(claimsAt(index, term.at))) {
      const claim = claims.find((claim) => uses(claim, term)) ?? claims[0]
      if (claim) add(claim.id, { kind: 'term', entry: term })
    }
  }
  return notes
}

const uses = (claim: PlacedClaim, term: Term) =>
  claim.mentions.includes(term.id) || claim.plain.toLowerCase().includes(term.printed.toLowerCase())
