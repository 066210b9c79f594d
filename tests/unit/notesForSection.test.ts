import { expect, test } from 'vitest'
import { createIndex, need } from '#corpus/createIndex.ts'
import { notesForSection } from '#corpus/notesForSection.ts'
import type { Corpus, Note, Term } from '#corpus/types.ts'
import { corpus, index } from '../support/corpus.ts'

const at = [{ section: '2.1', paragraph: 1, sentence: 2 }]
const provenance = { sources: ['survey'], checked: 'primary' as const }
const note = (id: Note['id'], sentences: readonly number[]): Note => ({
  id,
  on: [],
  at: sentences.map((sentence) => ({ section: '2.1', paragraph: 1, sentence })),
  text: 'Said by the editors.',
  ...provenance,
})
const term = (printed: string): Term => ({
  id: 'term-new',
  printed,
  standard: 'another word',
  kind: 'grammar',
  confidence: 'low',
  why: 'Because.',
  at,
  ...provenance,
})

/** The notes of section 2.1 by claim, as "kind id", in a corpus changed so. */
function notesWith(changes: Partial<Corpus>) {
  const changed = createIndex({ ...corpus, ...changes })
  const section = need(changed.sectionById, 'sec-2-1')
  return Object.fromEntries(
    [...notesForSection(changed, section)].map(([claim, notes]) => [
      claim,
      notes.map(({ entry }) => entry.id),
    ]),
  )
}

test('verdicts stand at the claim whose citation they judge, terms where they are printed', () => {
  expect(notesWith({})).toEqual({
    'claim-2-1-p1-c2': ['audit-2-1-p1-c2-okafor'],
    'claim-2-1-p1-c3': ['audit-2-1-p1-c3-lindqvist'],
    'claim-2-1-p2-c1': ['term-dough-sleep'],
  })
})

test('a note about sentences of several claims stands once in the paragraph, at the first', () => {
  const notes = notesWith({ audits: [], terms: [], notes: [note('note-new', [1, 3, 4])] })
  expect(notes).toEqual({ 'claim-2-1-p1-c1': ['note-new'] })
})

test('a term stands at the claim that uses its wording, even where another renders the sentence first', () => {
  const sections = corpus.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      claims: paragraph.claims.map((claim) =>
        claim.id === 'claim-2-1-p1-c3' ? { ...claim, sentences: [2, 4] } : claim,
      ),
    })),
  }))
  const using = notesWith({ sections, audits: [], notes: [], terms: [term('fresh for Longer')] })
  expect(using).toEqual({ 'claim-2-1-p1-c3': ['term-new'] })
  const unused = notesWith({ sections, audits: [], notes: [], terms: [term('words of no claim')] })
  expect(unused).toEqual({ 'claim-2-1-p1-c2': ['term-new'] })
})

test('beside one claim verdicts come before notes, and notes before terms', () => {
  const notes = notesWith({ notes: [note('note-new', [2])], terms: [term('open crumb')] })
  expect(notes['claim-2-1-p1-c2']).toEqual(['audit-2-1-p1-c2-okafor', 'note-new', 'term-new'])
})

test('a section without notes has none', () => {
  expect(notesForSection(index, need(index.sectionById, 'sec-abstract')).size).toBe(0)
})
