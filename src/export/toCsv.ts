/** Columns by name and rows of text, ready to be written in any table format. */
export type Table = { columns: readonly string[]; rows: readonly (readonly string[])[] }

/** A cell, quoted where the format needs it, and never one that a spreadsheet would run as a formula. */
function writeCell(text: string): string {
  // An apostrophe before such a beginning is doubled too, so that one can always be taken away again.
  const guarded = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/**
 * A table as comma-separated values (RFC 4180, lines ended by CR LF).
 *
 * A cell that begins like a formula gets an apostrophe before it, since
 * spreadsheets would otherwise run text that came from elsewhere. To get the
 * text back, take one apostrophe away wherever `'` or several of them stand
 * before = + - @, a tab or a carriage return.
 */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}
