import type { Index } from '#corpus/createIndex.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { BORDER, type Field } from './types.ts'

type Texts = string | undefined | readonly (string | undefined)[]
type Row = readonly [
  label: string,
  weight: number,
  texts: Texts | readonly Texts[],
  as?: 'naming' | 'prose' | 'claims',
]

/**
 * The fields that rows of label, weight and texts stand for; absent texts give none.
 *
 * A name is one field each, since it is matched whole, and so is each text that
 * may be quoted; other texts are one together, and no phrase goes from one into the next.
 */
export function fieldsFrom(rows: readonly Row[]): Field[] {
  return rows.flatMap(([label, weight, texts, as]) => {
    const present = [texts].flat(3).filter((text) => text !== undefined)
    if (as === 'naming') return present.map((text) => ({ label, weight, text, naming: true }))
    if (as === 'claims') return present.map((text) => ({ label, weight, text, prose: true, survey: true }))
    if (as === 'prose') return present.map((text) => ({ label, weight, text, prose: true }))
    return present.length ? [{ label, weight, text: present.join(BORDER) }] : []
  })
}

/** What the editors note on a thing. */
export function notesOn(index: Index, id: string): string[] {
  return (index.notesByThing.get(id) ?? []).map(({ text }) => text)
}

/** What the survey says of a thing: the words of the claims that name it. */
export function claimsOn(index: Index, id: string): string[] {
  return (index.claimsByThing.get(id) ?? []).map(({ plain }) => plain)
}

/** The years a span takes in; an open one lasts to the given year. */
export function listYears({ from, to }: { from: number; to?: number | undefined }, last: number): string[] {
  return Array.from({ length: Math.max(0, (to ?? last) - from) + 1 }, (_, at) => String(from + at))
}

/** The domains that claims are about: those of the applications they name and of their sections. */
export function domainsOf(index: Index, claims: readonly PlacedClaim[]): string[] {
  const found = claims.flatMap((claim) => [
    claim.section.domain,
    ...claim.mentions.map((id) => index.applicationById.get(id)?.domain),
  ])
  return [...new Set(found.filter((id) => id !== undefined))]
}
