import type { ClaimNote } from '#corpus/notesForSection.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'

/** Claims that share a stretch of margin: the notes of the first stand beside them all. */
export type Block = {
  first: PlacedClaim
  rest: readonly PlacedClaim[]
  /** Notes that the margin has room for, the first of them in any case. */
  notes: readonly ClaimNote[]
  /** Notes that would open a gap in the text; they unfold. */
  more: readonly ClaimNote[]
}

// Letters a line and line heights, as set in the style sheets; estimates serve, for nothing overlaps either way.
const TEXT = { letters: 66, line: 32, around: 24 }
const NOTE = { letters: 42, line: 21, around: 34 }
const SPILL = 64

const heightOf = (letters: number, set: typeof TEXT) =>
  Math.ceil(letters / set.letters) * set.line + set.around

function lengthOf({ kind, entry }: ClaimNote): number {
  if (kind === 'term')
    return 'Printed as . The field says .'.length + entry.printed.length + entry.standard.length
  if (kind === 'audit') return 40 + entry.rationale.length + (entry.misplaced ? entry.placement.length : 0)
  return entry.text.length
}

/**
 * A paragraph's claims cut before each claim with notes, so that notes begin
 * level with their claim and have room down to the next notes.
 */
export function toBlocks(
  claims: readonly PlacedClaim[],
  notes: ReadonlyMap<string, readonly ClaimNote[]>,
): Block[] {
  const groups: PlacedClaim[][] = []
  for (const claim of claims) {
    const group = groups.at(-1)
    if (group && !notes.has(claim.id)) group.push(claim)
    else groups.push([claim])
  }
  return groups.flatMap(([first, ...rest]) => {
    if (!first) return []
    const here = notes.get(first.id) ?? []
    let room = SPILL + [first, ...rest].reduce((sum, { plain }) => sum + heightOf(plain.length, TEXT), 0)
    const fitting = here.findIndex((note, at) => {
      room -= heightOf(lengthOf(note), NOTE)
      return room < 0 && at > 0
    })
    const shown = fitting < 0 ? here.length : fitting
    return [{ first, rest, notes: here.slice(0, shown), more: here.slice(shown) }]
  })
}
