import { findRenamed } from '#corpus/findRenamed.ts'
import type { Corpus, Section } from '#corpus/types.ts'
import { toPath } from '#url/paths.ts'

/** The section with this number, in capitals or not; nothing when there is none. */
export function findSection(sections: readonly Section[], number: string): Section | undefined {
  const asked = number.toLowerCase()
  return sections.find((section) => section.number.toLowerCase() === asked)
}

/** Where a section that was renamed stands now; nothing when this number never was one. */
export function findRenamedSection(corpus: Corpus, number: string): string | undefined {
  const renamed = findRenamed(corpus, `sec-${number.toLowerCase().replaceAll('.', '-')}`)
  return renamed && toPath(renamed)
}
