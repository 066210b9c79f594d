import type { Index } from '#corpus/createIndex.ts'
import { evidenceFor } from '#corpus/evidenceFacets.ts'
import { formatAuthors, formatVenue, yearOf } from '#corpus/formatReference.ts'
import type { Algorithm, Application, Reference } from '#corpus/types.ts'
import { toBibtex } from '#export/toBibtex.ts'
import { toCitation } from '#export/toCitation.ts'
import { toCslJson } from '#export/toCslJson.ts'
import { type Table, toCsv } from '#export/toCsv.ts'
import { toMarkdownTable } from '#export/toMarkdownTable.ts'
import { toRis } from '#export/toRis.ts'
import type { ExportFormat } from './ExportMenu.tsx'

function tableFormats(name: string, toTable: () => Table): ExportFormat[] {
  return [
    { label: 'CSV', file: `${name}.csv`, type: 'text/csv', write: () => toCsv(toTable()) },
    { label: 'Markdown', file: `${name}.md`, type: 'text/markdown', write: () => toMarkdownTable(toTable()) },
  ]
}

const nameOf = (things: ReadonlyMap<string, { name: string }>, id: string) => things.get(id)?.name ?? id

/** The formats a list of applications can be taken away in. */
export function applicationFormats(index: Index, applications: readonly Application[]): ExportFormat[] {
  return tableFormats('applications', () => ({
    columns: ['id', 'application', 'domain', 'task', 'modality', 'evidence', 'algorithms', 'summary'],
    rows: applications.map(({ id, name, domain, task, modality, summary }) => [
      id,
      name,
      nameOf(index.domainById, domain),
      task,
      modality,
      evidenceFor(index, id),
      (index.tiesByApplication.get(id) ?? [])
        .map(({ algorithm }) => nameOf(index.algorithmById, algorithm))
        .join('; '),
      summary,
    ]),
  }))
}

/** The formats a list of algorithms can be taken away in. */
export function algorithmFormats(index: Index, algorithms: readonly Algorithm[]): ExportFormat[] {
  return tableFormats('algorithms', () => ({
    columns: ['id', 'algorithm', 'aliases', 'family', 'paradigms', 'evidence', 'applications', 'principle'],
    rows: algorithms.map(({ id, name, aliases, family, paradigms, principle }) => [
      id,
      name,
      aliases.join('; '),
      family,
      paradigms.join('; '),
      evidenceFor(index, id),
      (index.tiesByAlgorithm.get(id) ?? [])
        .map(({ application }) => nameOf(index.applicationById, application))
        .join('; '),
      principle,
    ]),
  }))
}

/** The formats a list of references can be taken away in, those of reference managers first. */
export function referenceFormats(references: readonly Reference[]): ExportFormat[] {
  return [
    {
      label: 'BibTeX',
      file: 'references.bib',
      type: 'application/x-bibtex',
      write: () => references.map(toBibtex).join('\n'),
    },
    {
      label: 'RIS',
      file: 'references.ris',
      type: 'application/x-research-info-systems',
      write: () => references.map(toRis).join(''),
    },
    {
      label: 'CSL-JSON',
      file: 'references.json',
      type: 'application/json',
      write: () => JSON.stringify(references.map(toCslJson), null, 2),
    },
    {
      label: 'Formatted text',
      file: 'references.txt',
      type: 'text/plain',
      write: () => references.map((reference) => `${toCitation(reference)}\n`).join(''),
    },
    ...tableFormats('references', () => ({
      columns: ['id', 'number', 'authors', 'year', 'title', 'where', 'doi'],
      rows: references.map((reference) => [
        reference.id,
        String(reference['citation-number'] ?? ''),
        formatAuthors(reference),
        String(yearOf(reference)),
        reference.title,
        formatVenue(reference),
        reference.DOI ?? '',
      ]),
    })),
  ]
}
