import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ListReading, readListFile, writeListFile } from '#features/library/listFile.ts'
import { planMerge, toMergeOperations } from '#features/library/planMerge.ts'
import { changeList } from '#stores/changeList.ts'
import { useLibrary } from '#stores/library.ts'
import { corpus, index } from '../support/corpus.ts'

const origin = { title: 'A survey', DOI: '10.1/x', version: '1.0.0' }
const file = (more: object) =>
  JSON.stringify({ format: 'survey-atlas.library', version: 1, entries: [], ...more })
const withEntries = (...entries: unknown[]) => file({ entries })
const listed = (reading: ListReading) => (reading.kind === 'list' ? reading.entries : undefined)
const faultsOf = (reading: ListReading) => (reading.kind === 'list' ? reading.faults.join(' ') : '')
const whyOf = (reading: ListReading) => (reading.kind === 'refused' ? reading.why : '')

test('a list survives being written to a file and read again, whatever its notes hold', () => {
  const entries = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^(?:claim|alg|app|ref|study)-[a-z0-9-]{1,20}$/),
      note: fc.option(
        fc.string({ minLength: 1, unit: 'binary' }).map((text) => text.replaceAll('\r', '\n')),
        { nil: undefined },
      ),
      at: fc.option(fc.integer({ min: 0, max: 4e12 }), { nil: undefined }),
    }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(entries, (entries) => {
      const list = entries.map(({ id, note, at }) => ({
        id,
        ...(note && { note }),
        ...(at !== undefined && { at }),
      }))
      expect(readListFile(writeListFile(list, origin))).toEqual({
        kind: 'list',
        entries: list,
        origin,
        faults: [],
      })
    }),
  )
})

const BOM = '\uFEFF'

describe('a file that is no reading list is refused in plain words:', () => {
  test.each<[string, string, RegExp]>([
    ['an empty one', '', /empty/],
    ['one of blanks', ' \n\t ', /empty/],
    ['one with nothing but a byte order mark', BOM, /empty/],
    ['a text', 'Dear diary', /not a list file/],
    ['a picture', '\u0089PNG\r\n\u0000\u0001', /not a list file/],
    ['a PDF', '%PDF-1.7\n%', /not a list file/],
    ['a web page', '<!doctype html><p>list</p>', /web page/],
    ['BibTeX', '@article{a, title={b}}', /BibTeX/],
    ['RIS', 'TY  - JOUR\r\nER  - ', /RIS/],
    ['a list that was cut off', withEntries({ id: 'alg-a' }).slice(0, -4), /cut off/],
    ['JSON with a comma too many', '{"format":"survey-atlas.library",}', /damaged/],
    ['null', 'null', /another program/],
    ['true', 'true', /another program/],
    ['a number', '1e999', /another program/],
    ['a word in quotes', '"survey-atlas.library"', /another program/],
    ['an empty array', '[]', /another program/],
    ['an empty object', '{}', /another program/],
    ['references in CSL-JSON', '[{"type":"book","title":"a"}]', /CSL-JSON/],
    ['the corpus of a survey', JSON.stringify({ sections: [], references: [] }), /whole survey/],
    ['the very corpus shown here', JSON.stringify(corpus), /whole survey/],
    [
      'a bookmarks file of another program',
      '{"format":"bookmarks","version":1,"entries":[]}',
      /another program/,
    ],
    ['the stored value itself', '{"state":{"entries":[]},"version":2}', /another program/],
    ['a format that is inherited', '{"__proto__":{"format":"survey-atlas.library"}}', /another program/],
    ['a newer version', file({ version: 2 }), /newer version/],
    ['a version of no kind', file({ version: '1' }), /damaged/],
    ['a version before the first', file({ version: 0 }), /damaged/],
    ['no version', file({ version: undefined }), /damaged/],
    ['no entries', file({ entries: undefined }), /damaged/],
    ['entries that are an object', file({ entries: { length: 2 } }), /damaged/],
    ['entries that are a text', file({ entries: 'alg-a' }), /damaged/],
    ['far too many entries', file({ entries: Array(6000).fill({ id: 'alg-a' }) }), /6000 things/],
    ['a million brackets', '['.repeat(1_000_000), /not a list file/],
    ['millions of letters', file({ note: 'x'.repeat(5_000_001) }), /far larger/],
  ])('%s', (_, text, why) => {
    expect(whyOf(readListFile(text))).toMatch(why)
  })
})

describe('of a list with odd parts the rest is read, and the odd parts are told of:', () => {
  test.each<[string, unknown[], RegExp]>([
    ['an id of no kind', [{ id: 'foo-bar' }], /made no sense and are left out: 1\./],
    [
      'an id that is a prototype’s name',
      [{ id: '__proto__' }, { id: 'constructor' }],
      /made no sense and are left out: 2\./,
    ],
    [
      'an id with markup',
      [{ id: 'alg-<img src=x onerror=alert(1)>' }],
      /made no sense and are left out: 1\./,
    ],
    ['an id that is a path', [{ id: 'alg-../../etc' }], /made no sense and are left out: 1\./],
    ['an id with letters that are not seen', [{ id: 'alg-a\u200B' }], /made no sense and are left out: 1\./],
    [
      'an id as long as a book',
      [{ id: `alg-${'a'.repeat(1_000_000)}` }],
      /made no sense and are left out: 1\./,
    ],
    [
      'ids of other types',
      [{ id: 7 }, { id: null }, { id: ['alg-b'] }, {}],
      /made no sense and are left out: 4\./,
    ],
    ['entries of other types', [null, 7, 'alg-b', [], true], /made no sense and are left out: 5\./],
    [
      'a note that is an object',
      [{ id: 'alg-b', note: { toString: 'x' } }],
      /made no sense and are left out: 1\./,
    ],
    ['a thing listed again', [{ id: 'alg-a', note: 'other' }], /listed before, and left out: 1\./],
  ])('%s', (_, odd, fault) => {
    const reading = readListFile(withEntries({ id: 'alg-a', note: 'mine' }, ...odd))
    expect(listed(reading)?.[0]).toEqual({ id: 'alg-a', note: 'mine' })
    expect(faultsOf(reading)).toMatch(fault)
  })

  test('a note is taken over whole, however long it is', () => {
    const note = 'x'.repeat(1_000_000)
    expect(readListFile(withEntries({ id: 'alg-b', note }))).toMatchObject({
      entries: [{ id: 'alg-b', note }],
      faults: [],
    })
  })

  test('only ids, notes and dates are taken over, and no prototype is touched', () => {
    const text = `{"format":"survey-atlas.library","version":1,"extra":{},"entries":[
      {"id":"alg-a","note":"<script>alert(1)</script>","savedAt":"not a date","__proto__":{"note":"x"},"constructor":{}},
      {"__proto__":{"id":"alg-b"}},
      {"id":"alg-c","savedAt":"2026-01-02T03:04:05.000Z"}]}`
    expect(listed(readListFile(text))).toEqual([
      { id: 'alg-a', note: '<script>alert(1)</script>' },
      { id: 'alg-c', at: Date.UTC(2026, 0, 2, 3, 4, 5) },
    ])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('note' in {}).toBe(false)
  })

  test('a byte order mark and the line ends of other systems do not matter', () => {
    const reading = readListFile(`${BOM}${withEntries({ id: 'alg-a', note: 'a\r\nb\rc' })}\r\n`)
    expect(listed(reading)).toEqual([{ id: 'alg-a', note: 'a\nb\nc' }])
  })

  test('any text at all gives a list or a refusal', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.jsonValue()).map((all) => file({ entries: all })),
        ),
        (text) => {
          expect(['list', 'refused']).toContain(readListFile(text).kind)
        },
      ),
    )
  })
})

describe('merging a list that came in', () => {
  const own = [{ id: 'alg-sourdough', note: 'mine' }, { id: 'ref-gone' }]
  const offered = [
    { id: 'alg-sourdough', note: 'theirs' },
    { id: 'ref-gone', note: 'a note' },
    { id: 'alg-left-long-ago' },
    { id: corpus.applications[0]?.id ?? '' },
  ]
  const plan = planMerge(index, own, offered)

  test('says before what it would do, and does nothing', () => {
    expect(plan).toEqual({
      added: [{ id: corpus.applications[0]?.id }],
      unknown: [{ id: 'alg-left-long-ago' }],
      same: [],
      noted: [{ id: 'ref-gone', note: 'a note' }],
      conflicts: [{ id: 'alg-sourdough', mine: 'mine', theirs: 'theirs' }],
    })
    expect(localStorage.getItem('survey-atlas.library')).toBeNull()
  })

  test.each([
    ['both', 'mine\n\ntheirs'],
    ['mine', 'mine'],
    ['theirs', 'theirs'],
  ] as const)('keeps %s of two notes as chosen, and is undone whole', (choice, note) => {
    changeList([{ kind: 'save', entries: own }])
    const before = useLibrary.getState().entries
    changeList(toMergeOperations(plan, () => choice, true))
    const after = useLibrary.getState().entries
    expect(after.map(({ id }) => id)).toEqual([
      'alg-sourdough',
      'ref-gone',
      corpus.applications[0]?.id,
      'alg-left-long-ago',
    ])
    expect(after[0]?.note).toBe(note)
    expect(after[1]?.note).toBe('a note')
    changeList([{ kind: 'revert', from: after, to: before }])
    expect(useLibrary.getState().entries).toEqual(before)
  })
})
