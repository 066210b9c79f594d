import type { ClaimNote } from '#corpus/notesForSection.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { sameProvenance } from '#corpus/sameProvenance.ts'

/** Claims that share a stretch of margin, with the notes that stand beside them. */
export type Block = {
  /** The claims the notes are about, the first of them level with the first note. */
  noted: readonly PlacedClaim[]
  /** Claims without notes that follow beside the same stretch. */
  rest: readonly PlacedClaim[]
  /** Notes that the margin has room for, the first of them in any case. */
  notes: readonly ClaimNote[]
  /** Notes that would open a gap in the text; they unfold. */
  more: readonly ClaimNote[]
}

// Letters a line and line heights, as set in the style sheets; estimates serve, for nothing overlaps either way.
const TEXT = { letters: 66, line: 32, around: 24 }
const NOTE = { letters: 40, line: 21, around: 12 }
const LABEL = 48
const SOURCES = 20
/** How far notes may reach below their claims, in pixels: hardly more than the space between two claims. */
const SPILL = 24
/** How far below its claim a note may begin, where those above it need the room; more than this is folded. */
const DRIFT = 440

const heightOf = (letters: number, set: typeof TEXT) =>
  Math.ceil(letters / set.letters) * set.line + set.around

const heightOfClaims = (claims: readonly PlacedClaim[]) =>
  claims.reduce((sum, { plain }) => sum + heightOf(plain.length, TEXT), 0)

function lengthOf({ kind, entry }: ClaimNote): number {
  if (kind === 'term')
    return 'Printed as . The field says .'.length + entry.printed.length + entry.standard.length
  if (kind === 'audit') return 40 + entry.rationale.length + (entry.misplaced ? entry.placement.length : 0)
  return entry.text.length
}

/** Where each note ends, in pixels below the top of the first. */
function endsOf(notes: readonly ClaimNote[]): number[] {
  let end = LABEL
  return notes.map((note, at) => {
    const next = notes[at + 1]
    end += heightOf(lengthOf(note), NOTE) + (next && sameProvenance(note.entry, next.entry) ? 0 : SOURCES)
    return end
  })
}

/** Terms name their wording and verdicts their work; of other notes only the place says which claim they mean. */
const namesItsSubject = ({ kind }: ClaimNote) => kind !== 'note'

type Group = { noted: PlacedClaim[]; rest: PlacedClaim[]; notes: ClaimNote[] }

/**
 * A paragraph's claims cut before each claim with notes, so that notes begin
 * level with their claim; where those above still need the room, claims and
 * notes join the block before, so that the text never waits for the margin.
 */
export function toBlocks(
  claims: readonly PlacedClaim[],
  notes: ReadonlyMap<string, readonly ClaimNote[]>,
): Block[] {
  const groups: Group[] = []
  for (const claim of claims) {
    const here = notes.get(claim.id) ?? []
    const group = groups.at(-1)
    if (group && here.length === 0) {
      group.rest.push(claim)
      continue
    }
    const drift = group
      ? (endsOf(group.notes).at(-1) ?? 0) - heightOfClaims([...group.noted, ...group.rest])
      : 0
    if (group && drift > SPILL && drift < DRIFT && here.every(namesItsSubject)) {
      group.noted.push(...group.rest.splice(0), claim)
      group.notes.push(...here)
    } else groups.push({ noted: [claim], rest: [], notes: [...here] })
  }
  return groups.map((group) => {
    const room = heightOfClaims([...group.noted, ...group.rest]) + SPILL
    const fitting = endsOf(group.notes).findIndex((end, at) => end > room && at > 0)
    const shown = fitting < 0 ? group.notes.length : fitting
    return { ...group, notes: group.notes.slice(0, shown), more: group.notes.slice(shown) }
  })
}
