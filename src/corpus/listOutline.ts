import type { Section } from './types.ts'

/** A line of the survey's contents: a section, or a heading that only holds sections. */
export type OutlineLine =
  | { kind: 'heading'; number: string; title: string }
  | { kind: 'section'; section: Section }

/** The survey's contents in order, each parent heading standing once before its first section. */
export function listOutline(sections: readonly Section[]): OutlineLine[] {
  return sections.flatMap((section, at): OutlineLine[] => {
    const { parent } = section
    const opens = parent && sections[at - 1]?.parent?.number !== parent.number
    return [...(opens ? [{ kind: 'heading' as const, ...parent }] : []), { kind: 'section', section }]
  })
}
