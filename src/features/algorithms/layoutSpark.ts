import type { PlacedClaim } from '#corpus/placeClaims.ts'
import type { Section } from '#corpus/types.ts'

/** One section's bar: its claims, and how high it stands in units of the drawing's height. */
export type SparkBar = { section: Section; claims: readonly PlacedClaim[]; height: number }

/** Bars for all sections of a survey, as high as they hold claims of these; the fullest fills `height`, and none that holds any is invisible. */
export function layoutSpark(
  sections: readonly Section[],
  claims: readonly PlacedClaim[],
  height: number,
): SparkBar[] {
  const bars = sections.map((section) => ({
    section,
    claims: claims.filter((claim) => claim.section.id === section.id),
  }))
  const most = Math.max(1, ...bars.map(({ claims }) => claims.length))
  return bars.map((bar) => ({
    ...bar,
    height: bar.claims.length === 0 ? 0 : Math.max(2, Math.round((height * bar.claims.length) / most)),
  }))
}
