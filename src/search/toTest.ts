import type { Names } from './createNames.ts'
import type { Postings } from './createPostings.ts'
import type { QueryPart } from './parseQuery.ts'
import { type Choices, resolveFilter } from './resolveFilter.ts'
import type { Word } from './splitWords.ts'
import type { SearchRecord } from './types.ts'

/** The weight from which a field speaks of the record itself, not of its neighbours. */
export const OWN_WORDS = 2

/** Whether a record, at its position, has what one part of a query asks for. */
export type Test = (record: SearchRecord, position: number) => boolean

type Known = { postings: Postings; names: Names; choices: Choices }

/** What a record must pass for a part that is not ranked: filters, phrases, identifiers, exclusions. */
export function toTest(known: Known, part: QueryPart): Test | undefined {
  if (part.as === 'words' && !part.excluded) return undefined
  const test = toPositiveTest(known, part)
  return part.excluded ? (record, position) => !test(record, position) : test
}

function toPositiveTest({ postings, names, choices }: Known, part: QueryPart): Test {
  if (part.as === 'filter') return resolveFilter(choices, part.filter, part.value) ?? (() => false)
  if (part.as === 'identifier') {
    const found = new Set(names.identified(part.identifier).map(({ record }) => record))
    return (_, position) => found.has(position)
  }
  const sequences = rowsOf(part, postings).map((row) => row.map((term) => postings.numberOf(term)))
  return ({ fields }, position) =>
    fields.some((_, at) => sequences.some((row) => holds(postings.sequenceOf(position, at), row)))
}

/** The words that must stand side by side; of one that is written apart too, as “x-ray”, its parts as well. */
function rowsOf({ words }: { words: readonly Word[] }, { compounds }: Postings): (readonly string[])[] {
  const row = words.map(({ term }) => term)
  const apart = words.length === 1 ? compounds.get(row[0] ?? '') : undefined
  return apart ? [row, apart] : [row]
}

/** Whether a row of numbers stands, unbroken, in another. */
function holds(whole: Int32Array, row: readonly number[]): boolean {
  const first = row[0] ?? -1
  for (let at = whole.indexOf(first); at >= 0; at = whole.indexOf(first, at + 1)) {
    if (row.every((number, step) => whole[at + step] === number)) return true
  }
  return false
}
