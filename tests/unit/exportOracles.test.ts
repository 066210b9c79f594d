import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from '@retorquere/bibtex-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Work, yearOf } from '#corpus/formatReference.ts'
import { keyReferences } from '#export/keyReferences.ts'
import { splitPages } from '#export/splitPages.ts'
import { toBiblatex } from '#export/toBiblatex.ts'
import { toBibtex } from '#export/toBibtex.ts'
import { toCslJson } from '#export/toCslJson.ts'
import { toRis } from '#export/toRis.ts'
import { work } from '../support/arbitraryWork.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { readRis } from '../support/readRis.ts'

const { references } = readPublished().corpus
// Shrinking a record of 500 authors takes minutes; the failure as found says enough.
const RUNS = { numRuns: 300, endOnFailure: true }

/** Programs differ in whether a name without a given name is a person's; its words must be the same. */
type Name = { family?: string; given?: string; suffix?: string }
type Read = {
  title?: string | undefined
  authors: Name[]
  year?: number | undefined
  pages?: string | undefined
  DOI?: string | undefined
  container?: string | undefined
  publisher?: string | undefined
  volume?: string | undefined
}

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ')
/** Without what is not there, since programs say nothing in different ways. */
const strip = (name: Record<string, string | undefined>): Name =>
  Object.fromEntries(Object.entries(name).filter(([, text]) => text))

/** Names as a format keeps them that does not tell dropping particles from others. */
const namesOf = ({ author, authorsTruncated }: Work): Name[] => [
  ...author.map((name) =>
    'literal' in name
      ? { family: name.literal }
      : strip({
          family: join(name['dropping-particle'], name['non-dropping-particle'], name.family),
          given: name.given,
          suffix: name.suffix,
        }),
  ),
  ...(authorsTruncated ? [{ family: 'others' }] : []),
]

const pagesOf = (page: string | undefined) => page && splitPages(page).join('–')

const expected = (of: Work): Read => ({
  title: of.title,
  authors: namesOf(of),
  year: yearOf(of),
  pages: pagesOf(of.page),
  DOI: of.DOI,
  container: of['container-title'],
  publisher: of.publisher,
  volume: of.volume,
})

/** As the reader of Better BibTeX, Zotero's best-known plugin, takes an entry. */
function readByRetorquere(text: string): Read {
  const { entries, errors } = parse(text, { sentenceCase: false, english: false, caseProtection: false })
  expect(errors).toEqual([])
  const fields = entries[0]?.fields ?? {}
  const one = (...names: string[]) => {
    const value = names.map((name) => fields[name]).find((found) => found !== undefined)
    return Array.isArray(value) ? value.join(' and ') : value
  }
  return {
    title: fields.title,
    authors: (fields.author ?? []).map(({ name, lastName, firstName, prefix, suffix }) =>
      strip({ family: name ?? join(prefix, lastName), given: firstName, suffix }),
    ),
    year: Number(one('year') ?? fields.date?.slice(0, 4)),
    pages: fields.pages,
    DOI: fields.doi,
    container: one('journal', 'journaltitle', 'booktitle'),
    publisher: one('publisher', 'institution', 'school'),
    volume: fields.volume,
  }
}

type Csl = {
  title?: string
  author?: Record<string, string | undefined>[]
  issued?: { 'date-parts': number[][] }
  page?: string
  DOI?: string
  'container-title'?: string
  publisher?: string
  volume?: string | number
}

const readCite = (text: string): Csl => new Cite(text).data[0] ?? {}

/** As citation-js takes an entry, into CSL. */
function readByCitationJs(text: string): Read {
  const item = readCite(text)
  return {
    title: item.title,
    authors: (item.author ?? []).map((name) =>
      strip({
        family: name.literal ?? join(name['dropping-particle'], name['non-dropping-particle'], name.family),
        given: name.given,
        suffix: name.suffix,
      }),
    ),
    year: item.issued?.['date-parts'][0]?.[0],
    pages: item.page?.replace(/-+/, '–'),
    DOI: item.DOI,
    container: item['container-title'],
    publisher: item.publisher,
    volume: item.volume === undefined ? undefined : String(item.volume),
  }
}

const TEX = [
  ['BibTeX', toBibtex],
  ['BibLaTeX', toBiblatex],
] as const
const READERS = [
  ['@retorquere/bibtex-parser', readByRetorquere],
  ['citation-js', readByCitationJs],
] as const

describe.each(TEX)('%s', (_, write) => {
  test.each(READERS)('of every reference is read by %s field by field', (_, read) => {
    expect(references.length).toBeGreaterThan(10)
    for (const [reference, key] of keyReferences(references)) {
      expect(read(write(reference, key)), reference.id).toEqual(expected(reference))
    }
  })

  test.each(READERS)('of any record is read by %s as the same record', (_, read) => {
    fc.assert(
      fc.property(work, (one) => {
        expect(read(write(one, 'key'))).toEqual(expected(one))
      }),
      RUNS,
    )
  })
})

/** Names as RIS parts them: a dropping particle goes with the given name. */
const risNamesOf = ({ author, authorsTruncated }: Work): string[] => [
  ...author.map((name) => {
    if ('literal' in name) return name.literal
    const given = join(name.given, name['dropping-particle'])
    return [join(name['non-dropping-particle'], name.family), given, name.suffix].filter(Boolean).join(', ')
  }),
  ...(authorsTruncated ? ['others'] : []),
]

/**
 * By the letter of the format. citation-js stands beside it for the corpus
 * alone: it splits institutions at their commas, reads "von" at a name's end as
 * a given name, drops suffixes and trims what follows a hyphen.
 */
function readByTheLetter(text: string) {
  const [record, ...others] = readRis(text)
  expect(others).toEqual([])
  const one = (tag: string) => record?.get(tag)?.join('|')
  return {
    title: one('TI'),
    // A comma at the end says that no given name follows.
    authors: record?.get('AU')?.map((name) => name.replace(/,$/, '')),
    year: Number(one('PY')),
    pages: [one('SP'), one('EP')].filter(Boolean).join('–') || undefined,
    DOI: one('DO'),
    container: one('JO') ?? one('T2'),
    publisher: one('PB'),
    volume: one('VL'),
  }
}

describe('RIS', () => {
  test('of every reference is read by the letter of the format field by field', () => {
    for (const [reference, key] of keyReferences(references)) {
      const authors = risNamesOf(reference)
      expect(readByTheLetter(toRis(reference, key))).toEqual({ ...expected(reference), authors })
    }
  })

  test('of every reference is read by citation-js as the same work', () => {
    for (const [reference, key] of keyReferences(references)) {
      const read = readByCitationJs(toRis(reference, key))
      const { title, authors, year, DOI, pages } = expected(reference)
      expect(read, reference.id).toMatchObject({ title, authors, DOI })
      // It takes the year of a paper read at a conference from another tag, and keeps the first page alone.
      if (reference.type !== 'paper-conference') expect(read.year).toBe(year)
      expect(pages?.startsWith(read.pages ?? ''), reference.id).not.toBe(false)
    }
  })

  test('of any record is read by the letter of the format as the same record', () => {
    fc.assert(
      fc.property(work, (one) => {
        expect(readByTheLetter(toRis(one, 'key'))).toEqual({ ...expected(one), authors: risNamesOf(one) })
      }),
      RUNS,
    )
  })
})

describe('CSL-JSON', () => {
  const cslOf = (of: Work) => ({
    ...expected(of),
    page: of.page,
    author: [...of.author, ...(of.authorsTruncated ? [{ literal: 'others' }] : [])],
  })
  const read = (text: string) => {
    const item = readCite(text)
    return { ...readByCitationJs(text), pages: pagesOf(item.page), page: item.page, author: item.author }
  }

  test('of every reference is read by citation-js field by field', () => {
    for (const reference of references) {
      const text = JSON.stringify([toCslJson(reference, reference.id)])
      expect(read(text)).toEqual(cslOf(reference))
    }
  })

  test('of any record is read by citation-js as the same record', () => {
    fc.assert(
      fc.property(work, (one) => {
        expect(read(JSON.stringify([toCslJson(one, 'ref-key')]))).toEqual(cslOf(one))
      }),
      RUNS,
    )
  })

  test('holds no field that is ours alone', () => {
    for (const reference of references) {
      const item = toCslJson(reference, reference.id)
      expect(item).toMatchObject({ id: reference.id, type: reference.type, title: reference.title })
      for (const own of ['sources', 'printed', 'about', 'arXiv', 'authorsTruncated'] as const) {
        expect(item).not.toHaveProperty(own)
      }
    }
  })
})

test('records of one key in a list get keys of their own', () => {
  const [one, other] = references
  if (!one || !other) throw new Error('There are too few references.')
  const keys = keyReferences([one, other, ...Array.from({ length: 30 }, () => one)]).map(([, key]) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.slice(1, 4)).toEqual(
    [other, one, one].map(({ id }, at) => `${id.slice(4)}${['', '-b', '-c'][at]}`),
  )
})

test('pages are parted where they are a range, and left whole where they are not', () => {
  expect(splitPages('436-444')).toEqual(['436', '444'])
  expect(splitPages('xi–xxv')).toEqual(['xi', 'xxv'])
  expect(splitPages('S12–S19')).toEqual(['S12', 'S19'])
  expect(splitPages('e1002686')).toEqual(['e1002686'])
  expect(splitPages('1-5, 9-12')).toEqual(['1-5, 9-12'])
  expect(splitPages('2020-03-123')).toEqual(['2020-03-123'])
  expect(splitPages(undefined)).toEqual([])
})
