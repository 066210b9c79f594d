import type { Section } from './types.ts'

/** How many sentences the paper has, and how many of them at least one claim renders. */
export function countCoverage(sections: readonly Section[]): { sentences: number; rendered: number } {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  return {
    sentences: paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences, 0),
    rendered: paragraphs.reduce(
      (sum, { sentences, claims }) =>
        sum + new Set(claims.flatMap((claim) => claim.sentences).filter((at) => at <= sentences)).size,
      0,
    ),
  }
}
