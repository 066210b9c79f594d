import { type Table, toCsv } from '#export/toCsv.ts'
import { toMarkdownTable } from '#export/toMarkdownTable.ts'
import { nameFile } from '#lib/nameFile.ts'
import type { ExportFormat } from './ExportMenu.tsx'

/** The formats a table can be taken away in, in files named for these words. */
export function toTableFormats(words: readonly string[], toTable: () => Table): ExportFormat[] {
  return [
    { label: 'CSV', file: nameFile(words, 'csv'), type: 'text/csv', write: () => toCsv(toTable()) },
    {
      label: 'Markdown',
      file: nameFile(words, 'md'),
      type: 'text/markdown',
      write: () => toMarkdownTable(toTable()),
    },
  ]
}
