import { type Table, toCsv } from '#export/toCsv.ts'
import { toMarkdownTable } from '#export/toMarkdownTable.ts'
import type { ExportFormat } from '#items/ExportMenu.tsx'

/** The formats a table can be taken away in, in files of this name. */
export function toTableFormats(name: string, toTable: () => Table): ExportFormat[] {
  return [
    { label: 'CSV', file: `${name}.csv`, type: 'text/csv', write: () => toCsv(toTable()) },
    { label: 'Markdown', file: `${name}.md`, type: 'text/markdown', write: () => toMarkdownTable(toTable()) },
  ]
}
