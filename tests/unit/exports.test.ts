import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '#corpus/build/readCorpus.ts'
import { yearOf } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'
import { toCoins } from '#export/toCoins.ts'
import { toCsv } from '#export/toCsv.ts'
import { toMarkdownTable } from '#export/toMarkdownTable.ts'
import { line } from '../support/arbitraryWork.ts'
import { readCoins } from '../support/readCoins.ts'
import { readCsv, withoutGuard } from '../support/readCsv.ts'

const references = readCorpus('data').corpus?.references ?? []

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

describe('Every reference of the survey', () => {
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
})

describe('A table', () => {
  it('reads back from CSV as it was, whatever its cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a', '1') }),
      line,
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = readCsv(toCsv({ columns: ['a', 'b'], rows }))
        for (const text of read.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/)
        expect(read.map((row) => row.map(withoutGuard))).toEqual([['a', 'b'], ...rows])
      }),
      { numRuns: 1_000 },
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
