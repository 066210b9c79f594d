import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})
// A worker is ended by a signal, at which nothing is left in order unless it is taken for an exit.
process.once('SIGTERM', () => process.exit())

/** A new, empty folder for what a test writes, gone once the tests have run. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'survey-atlas-'))
  made.push(folder)
  return folder
}
