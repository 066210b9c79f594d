import type { PlacedClaim } from './placeClaims.ts'
import type { Section } from './types.ts'

const isNumber = (number: string) => /^\d/.test(number)

/** "Section 2.1", or the bare title of a section that has no number. */
export function formatSection(section: Pick<Section, 'number' | 'title'>): string {
  return isNumber(section.number) ? `Section ${section.number}` : section.title
}

/** "§2.1", or the bare title of a section that has no number. */
export function formatSectionShort(section: Pick<Section, 'number' | 'title'>): string {
  return isNumber(section.number) ? `§${section.number}` : section.title
}

/** The number to print before a section's title; nothing for an unnumbered one. */
export function formatSectionNumber(section: Pick<Section, 'number'>): string {
  return isNumber(section.number) ? section.number : ''
}

/** "sentence 4", "sentences 7–9" or "sentences 2, 4–5". */
export function formatSentences(sentences: readonly number[]): string {
  const runs: [number, number][] = []
  for (const sentence of sentences.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && sentence <= run[1] + 1) run[1] = sentence
    else runs.push([sentence, sentence])
  }
  const words = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
  return `${sentences.length === 1 ? 'sentence' : 'sentences'} ${words}`
}

/** "Section 2.1, paragraph 1, sentences 7–9". */
export function formatClaimPlace(claim: PlacedClaim): string {
  return `${formatSection(claim.section)}, paragraph ${claim.paragraph}, ${formatSentences(claim.sentences)}`
}
