import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createIndex, need } from '#corpus/createIndex.ts'
import { listByLetter } from '#corpus/listByLetter.ts'
import { notesForSection } from '#corpus/notesForSection.ts'
import { nameNotes } from '#features/reading/nameNotes.ts'
import { readAnchor } from '#features/reading/readAnchor.ts'
import { type Block, toBlocks } from '#features/reading/toBlocks.ts'
import { corpus, index } from '../support/corpus.ts'

const section = need(index.sectionById, 'sec-2-1')
const claims = index.claims.filter((claim) => claim.section === section && claim.paragraph === 1)

test('the hash of an address is a claim here, a claim elsewhere, an unknown claim, or none', () => {
  expect(readAnchor(index, section, '#claim-2-1-p1-c2')).toEqual({ kind: 'claim', id: 'claim-2-1-p1-c2' })
  expect(readAnchor(index, section, '#claim-2-2-p1-c1')).toEqual({
    kind: 'elsewhere',
    path: '/read/2.2#claim-2-2-p1-c1',
  })
  expect(readAnchor(index, section, '#claim-2-1-p9-c9')).toEqual({ kind: 'unknown', id: 'claim-2-1-p9-c9' })
  expect(readAnchor(index, section, '#main')).toEqual({ kind: 'none' })
  expect(readAnchor(index, section, '')).toEqual({ kind: 'none' })
})

test('a claim that was renamed is found under its new id', () => {
  const renamed = createIndex({ ...corpus, redirects: { 'claim-2-1-p1-c9': 'claim-2-1-p1-c2' } })
  expect(readAnchor(renamed, section, '#claim-2-1-p1-c9')).toEqual({
    kind: 'elsewhere',
    path: '/read/2.1#claim-2-1-p1-c2',
  })
})

test('any hash gives one of the four answers', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `#claim-${text}`),
        fc.constant('#%'),
      ),
      (hash) => {
        expect(['claim', 'elsewhere', 'unknown', 'none']).toContain(readAnchor(index, section, hash).kind)
      },
    ),
  )
})

const claimsOf = ({ noted, rest }: Block) => [...noted, ...rest]

test('every claim of a paragraph stands in one block, in order, and every note in the same order', () => {
  const notes = notesForSection(index, section)
  const blocks = toBlocks(claims, notes)
  expect(blocks.flatMap(claimsOf)).toEqual(claims)
  expect(blocks.flatMap(({ notes, more }) => [...notes, ...more])).toEqual(
    claims.flatMap(({ id }) => notes.get(id) ?? []),
  )
  expect(toBlocks(claims, new Map()).length).toBe(1)
})

test('a note begins level with its claim where those above leave room, and else joins them', () => {
  const term = [...notesForSection(index, section).values()].flat().find(({ kind }) => kind === 'term')
  const [a, b, c] = claims
  if (!term || !a || !b || !c) throw new Error('The small corpus has a term and three claims here.')
  const long = { ...b, plain: 'word '.repeat(100) }
  const roomy = toBlocks([long, c], new Map([long, c].map(({ id }) => [id, [term]])))
  expect(roomy.map((block) => claimsOf(block).length)).toEqual([1, 1])
  const crowded = [{ ...a, plain: 'Few words.' }, long]
  const joined = toBlocks(crowded, new Map(crowded.map(({ id }) => [id, [term]])))
  expect(joined.map(({ noted, notes }) => [noted.length, notes.length])).toEqual([[2, 2]])
})

test('of many notes beside a short claim the first is shown, the rest unfold, and none is lost', () => {
  const [audit] = notesForSection(index, section).get('claim-2-1-p1-c2') ?? []
  if (!audit) throw new Error('The small corpus has no verdict here.')
  const many = Array.from({ length: 9 }, () => audit)
  const [block] = toBlocks(claims.slice(1), new Map([['claim-2-1-p1-c2', many]]))
  expect(block?.notes.length).toBeGreaterThan(0)
  expect(block?.more.length).toBeGreaterThan(0)
  expect([...(block?.notes ?? []), ...(block?.more ?? [])]).toEqual(many)
})

test('folded notes are named by what they are about, at most two of them in full', () => {
  const notes = [...notesForSection(index, section).values()].flat()
  expect(nameNotes(notes.slice(2), index.referenceById)).toBe('“dough sleep”')
  expect(nameNotes(notes, index.referenceById)).toBe('Okafor et al. 2011, Lindqvist and Tan 2015 and 1 more')
})

test('terms stand under the first letter of what is printed, A to Z, other signs first', () => {
  const [first, second] = corpus.terms
  if (!first || !second) throw new Error('The small corpus has two terms.')
  const letters = listByLetter([second, first, { ...first, printed: 'Élan' }, { ...first, printed: '3-D' }])
  expect(letters.map(({ letter, terms }) => `${letter} ${terms.map(({ printed }) => printed)}`)).toEqual([
    '# 3-D',
    'D dough sleep',
    'E Élan',
    'W water smoke',
  ])
})
