import { type Table, toCsv } from './toCsv.ts'
import { toMarkdownTable } from './toMarkdownTable.ts'

/** What a record says of one thing: words, numbers, or several words. */
export type ExportRecord = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | undefined>
>

const write = (value: ExportRecord[string]): string => {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'object' ? value.join('; ') : String(value)
}

/** Records as a table: a column for everything any of them says, several words in one cell joined by semicolons. */
function toTable(records: readonly ExportRecord[]): Table {
  const columns = [...new Set(records.flatMap(Object.keys))]
  return { columns, rows: records.map((record) => columns.map((column) => write(record[column]))) }
}

/** Records as a file; in JSON they keep their lists and numbers. */
export function writeRecords(format: 'csv' | 'markdown' | 'json', records: readonly ExportRecord[]): string {
  if (format === 'json') return `${JSON.stringify(records, null, 2)}\n`
  return format === 'csv' ? toCsv(toTable(records)) : toMarkdownTable(toTable(records))
}
