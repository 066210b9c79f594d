import { type Table, toCsv } from '#export/toCsv.ts'
import { toMarkdownTable } from '#export/toMarkdownTable.ts'
import type { ExportFormat } from '#items/ExportMenu.tsx'

/** The formats a table can be taken away in, in files of this name; `what` tells it from another in the same menu. */
export function toTableFormats(name: string, toTable: () => Table, what?: string): ExportFormat[] {
  const label = (format: string) => (what ? `${format}, ${what}` : format)
  return [
    { label: label('CSV'), file: `${name}.csv`, type: 'text/csv', write: () => toCsv(toTable()) },
    {
      label: label('Markdown'),
      file: `${name}.md`,
      type: 'text/markdown',
      write: () => toMarkdownTable(toTable()),
    },
  ]
}
