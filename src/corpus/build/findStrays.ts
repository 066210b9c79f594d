import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findNearest } from '#lib/nearest.ts'
import type { Fault } from './readCorpus.ts'

/** What may lie beside the data for people to read, and what editors' programs and systems leave behind. */
const BESIDE =
  /^[.#]|~$|\.(?:md|txt|cff)$|^(?:readme|licen[cs]e|notice|copying|thumbs\.db|desktop\.ini)(?:$|\.)/i

const SECTIONS = 'sections'

/**
 * The files and folders of a corpus that nothing would ever read, with the
 * names they were perhaps meant to have: most are there for a slip in a name,
 * and what they say would be missing without a word.
 */
export function findStrays(folder: string, known: readonly string[]): Fault[] {
  const list = (path: string) =>
    existsSync(path)
      ? readdirSync(path, { withFileTypes: true })
          .filter(({ name }) => !BESIDE.test(name))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
      : []
  const right = [...known, SECTIONS]
  return [
    ...list(folder)
      .filter((entry) => entry.isDirectory() !== (entry.name === SECTIONS) || !right.includes(entry.name))
      .map((entry) => {
        const nearest = findNearest(entry.name.toLowerCase(), right)
        return {
          file: entry.name,
          entry: entry.isDirectory() ? 'the folder' : 'the file',
          fault:
            'is no part of a corpus, so nothing would read it; give it its right name or move it elsewhere.',
          ...(nearest && { nearest }),
        }
      }),
    ...list(join(folder, SECTIONS))
      .filter((entry) => entry.isDirectory() || !entry.name.endsWith('.json'))
      .map((entry) => ({
        file: `${SECTIONS}/${entry.name}`,
        entry: entry.isDirectory() ? 'the folder' : 'the file',
        fault: 'would not be read: each section is a file of its own whose name ends with .json.',
      })),
  ]
}
