import { findRenamed } from '#corpus/findRenamed.ts'
import type { Corpus, Section } from '#corpus/types.ts'
import { toPath, toSectionId, toSectionPath } from '#url/paths.ts'

/** The section with this number, in capitals or not; nothing when there is none. */
export function findSection(sections: readonly Section[], number: string): Section | undefined {
  const asked = number.toLowerCase()
  return sections.find((section) => section.number.toLowerCase() === asked)
}

/**
 * Where to read what has this number, though no section has it: the new place
 * of a renamed section, or the first part of a section that has only parts.
 */
export function findSectionElsewhere(corpus: Corpus, number: string): string | undefined {
  const renamed = findRenamed(corpus, toSectionId(number))
  if (renamed) return toPath(renamed)
  const part = corpus.sections.find(({ parent }) => parent?.number === number)
  return part && toSectionPath(part)
}
