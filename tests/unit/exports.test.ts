import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '#corpus/build/readCorpus.ts'
import { yearOf } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'
import { toBibtex } from '#export/toBibtex.ts'
import { toCoins } from '#export/toCoins.ts'
import { toCslJson } from '#export/toCslJson.ts'
import { toCsv } from '#export/toCsv.ts'
import { toMarkdownTable } from '#export/toMarkdownTable.ts'
import { toRis } from '#export/toRis.ts'
import { readCoins } from '../support/readCoins.ts'

const references = readCorpus('data').corpus?.references ?? []

type Name = Record<'family' | 'non-dropping-particle' | 'dropping-particle', string | undefined>
type Parsed = { title?: string; DOI?: string; author?: Name[]; issued?: { 'date-parts': number[][] } }

/** What Zotero calls each type of work. */
const ZOTERO_TYPES: Record<Reference['type'], string> = {
  'article-journal': 'journalArticle',
  'paper-conference': 'conferencePaper',
  book: 'book',
  chapter: 'bookSection',
  thesis: 'thesis',
  report: 'report',
  article: 'preprint',
  webpage: 'webpage',
}

const parse = (text: string): Parsed => new Cite(text).data[0] ?? {}
const nameOf = (name: Name) =>
  [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
const familiesOf = (reference: Reference) =>
  reference.author.map((name) => ('literal' in name ? name.literal : name.family))

describe('Every reference of the survey', () => {
  it('is exported as BibTeX that another program reads back as the same work', () => {
    expect(references.length).toBeGreaterThan(10)
    for (const reference of references) {
      const parsed = parse(toBibtex(reference))
      expect(parsed.title).toBe(reference.title)
      expect(parsed.DOI).toBe(reference.DOI)
      expect(parsed.issued?.['date-parts'][0]?.[0]).toBe(yearOf(reference))
      expect(parsed.author?.slice(0, reference.author.length).map(nameOf)).toEqual(familiesOf(reference))
    }
  })

  it('is exported as RIS that another program reads back as the same work', () => {
    for (const reference of references) {
      const parsed = parse(toRis(reference))
      expect(parsed.title).toBe(reference.title)
      expect(parsed.DOI).toBe(reference.DOI)
      expect(parsed.author?.map(nameOf)).toEqual(familiesOf(reference))
    }
  })

  it('carries a COinS record that Zotero’s rules read back as the same work', () => {
    for (const reference of references) {
      const item = readCoins(toCoins(reference))
      expect(item, reference.id).toMatchObject({
        type: ZOTERO_TYPES[reference.type],
        title: reference.title,
        date: String(yearOf(reference)),
        creators: reference.author.map((name) =>
          'literal' in name
            ? { family: name.literal }
            : { family: name.family, given: name.given?.replace(/\.$/, '') ?? '' },
        ),
        DOI: reference.DOI,
        ISBN: reference.ISBN,
        volume: reference.volume,
        issue: reference.issue,
        pages: reference.page,
        publisher: reference.publisher,
        publication: reference['container-title'],
      })
    }
  })

  it('keeps particles, organisations and single names whole in its COinS record', () => {
    const [work] = references
    if (!work) throw new Error('There are no references.')
    const author = [
      { family: 'Berg', given: 'Ilse', 'non-dropping-particle': 'van den' },
      { family: 'de Dombal' },
      { literal: 'Perrault Milling Laboratory' },
    ]
    expect(readCoins(toCoins({ ...work, author })).creators).toEqual([
      { family: 'Perrault Milling Laboratory' },
      { family: 'van den Berg', given: 'Ilse' },
      { family: 'de Dombal', given: '' },
    ])
  })

  it('is exported as CSL-JSON without the fields that are ours alone', () => {
    for (const reference of references) {
      const item = toCslJson(reference)
      expect(item).toMatchObject({ id: reference.id, type: reference.type, title: reference.title })
      expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['sources']))
      expect(item).not.toHaveProperty('printed')
    }
  })
})

/** Reads RFC 4180 text back into rows, for the property below. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('A table', () => {
  it('reads back from CSV as it was, whatever its cells hold', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(readCsv(toCsv({ columns: ['a', 'b'], rows }))).toEqual([['a', 'b'], ...rows])
      }),
    )
  })

  it('never gives a spreadsheet a cell that it would run as a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t']) {
      expect(toCsv({ columns: ['a'], rows: [[`${start}1+1`]] })).toContain(`'${start}1+1`)
    }
  })

  it('keeps its columns in Markdown when a cell holds a bar or a line break', () => {
    const lines = toMarkdownTable({ columns: ['a', 'b'], rows: [['x|y', 'two\nlines']] }).split('\n')
    expect(lines[2]).toBe('| x\\|y | two lines |')
  })
})
