import type { Index } from '#corpus/createIndex.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import type { Algorithm, Application, Era, Reference, Term } from '#corpus/types.ts'
import { CITATION_STYLES, type CitationStyle } from '#export/citationStyles.ts'
import type { KeyedWork } from '#export/keyReferences.ts'
import { writeCitation, writeCitationHtml } from '#export/writeCitation.ts'
import type { ExportRecord } from '#export/writeRecords.ts'
import type { ReferenceFormat } from '#export/writeReferences.ts'
import { nameFile } from '#lib/nameFile.ts'
import type { CitationSource } from './CitationsProvider.tsx'
import type { ExportFormat } from './ExportMenu.tsx'
import type * as Records from './exportRecords.ts'

/** What the file holds, in the words of its name: the survey, the things, the filters. */
type Words = readonly string[]

const TABLES = [
  ['CSV', 'csv', 'csv', 'text/csv'],
  ['Markdown', 'markdown', 'md', 'text/markdown'],
  ['JSON', 'json', 'json', 'application/json'],
] as const

const MANAGERS: readonly (readonly [string, ReferenceFormat, string, string])[] = [
  ['BibTeX', 'bibtex', 'bib', 'application/x-bibtex'],
  ['BibLaTeX', 'biblatex', 'bib', 'application/x-bibtex'],
  ['RIS', 'ris', 'ris', 'application/x-research-info-systems'],
  ['CSL-JSON', 'csl-json', 'json', 'application/vnd.citationstyles.csl+json'],
]

type ReadRecords = (records: typeof Records) => readonly ExportRecord[]

/** The code that writes comes when a file is asked for; menus stand on many pages and are seldom opened. */
function recordFormats(words: Words, read: ReadRecords): ExportFormat[] {
  return TABLES.map(([label, format, ending, type]) => ({
    label,
    file: nameFile(words, ending),
    type,
    write: async () => {
      const [{ writeRecords }, records] = await Promise.all([
        import('#export/writeRecords.ts'),
        import('./exportRecords.ts'),
      ])
      return writeRecords(format, read(records))
    },
  }))
}

/** The formats a list of claims can be taken away in. */
export function claimFormats(claims: readonly PlacedClaim[], words: Words = ['claims']): ExportFormat[] {
  return recordFormats(words, ({ claimRecords }) => claimRecords(claims))
}

/** The formats a list of applications can be taken away in. */
export function applicationFormats(
  index: Index,
  applications: readonly Application[],
  words: Words = ['applications'],
): ExportFormat[] {
  return recordFormats(words, ({ applicationRecords }) => applicationRecords(index, applications))
}

/** The formats a list of algorithms can be taken away in. */
export function algorithmFormats(
  index: Index,
  algorithms: readonly Algorithm[],
  words: Words = ['algorithms'],
): ExportFormat[] {
  return recordFormats(words, ({ algorithmRecords }) => algorithmRecords(index, algorithms))
}

/** The formats a list of terms can be taken away in. */
export function termFormats(terms: readonly Term[], words: Words = ['terms']): ExportFormat[] {
  return recordFormats(words, ({ termRecords }) => termRecords(terms))
}

/** The formats eras can be taken away in. */
export function eraFormats(eras: readonly Era[], words: Words = ['eras']): ExportFormat[] {
  return recordFormats(words, ({ eraRecords }) => eraRecords(eras))
}

/** The formats the milestones of eras can be taken away in. */
export function milestoneFormats(eras: readonly Era[], words: Words = ['milestones']): ExportFormat[] {
  return recordFormats(words, ({ milestoneRecords }) => milestoneRecords(eras))
}

/** The formats of reference managers, in which works can be taken away. */
export function managerFormats(works: readonly KeyedWork[], words: Words): ExportFormat[] {
  return MANAGERS.map(([label, format, ending, type]) => ({
    label,
    file: nameFile(format === 'biblatex' ? [...words, 'biblatex'] : words, ending),
    type,
    write: async () => (await import('#export/writeReferences.ts')).writeReferences(format, works),
  }))
}

/** The citations of works in each style, as text to download; copied, they keep their italics. */
function citationFormats(
  references: readonly Reference[],
  words: Words,
  { fetch }: Pick<CitationSource, 'fetch'>,
): ExportFormat[] {
  const read = async (style: CitationStyle) => {
    const all = await Promise.all(references.map(({ id }) => fetch(id)))
    return all.map((citations) => {
      if (!citations) throw new Error('A work has no formatted citation.')
      return citations[style]
    })
  }
  return CITATION_STYLES.map(({ key, label }) => ({
    label: `Formatted, ${label}`,
    file: nameFile([...words, label], 'txt'),
    type: 'text/plain',
    write: async () => `${(await read(key)).map(writeCitation).join('\n\n')}\n`,
    writeRich: async () => (await read(key)).map((runs) => `<p>${writeCitationHtml(runs)}</p>`).join('\n'),
  }))
}

/**
 * The formats a list of references can be taken away in: those of reference
 * managers first, formatted citations last, where a source of them is given.
 */
export function referenceFormats(
  references: readonly Reference[],
  words: Words = ['references'],
  citations?: Pick<CitationSource, 'fetch'>,
): ExportFormat[] {
  return [
    ...managerFormats(references, words),
    // For JSON, reference managers have a format of their own.
    ...recordFormats(words, ({ referenceRecords }) => referenceRecords(references)).filter(
      ({ label }) => label !== 'JSON',
    ),
    ...(citations ? citationFormats(references, words, citations) : []),
  ]
}

/** The same formats under a heading of their own, for a menu that holds several sets. */
export function groupFormats(group: string, formats: readonly ExportFormat[]): ExportFormat[] {
  return formats.map((format) => ({ ...format, group }))
}

/** The formats of a list that takes a while to find: it is looked up when one of them is asked for. */
export function deferFormats<T>(
  toFormats: (things: readonly T[]) => ExportFormat[],
  find: () => readonly T[],
): ExportFormat[] {
  return toFormats([]).map((format, at) => {
    const found = () => toFormats(find())[at] ?? format
    return {
      ...format,
      write: () => found().write(),
      ...(format.writeRich && { writeRich: async () => (await found().writeRich?.()) ?? '' }),
    }
  })
}
