import type { Names } from './createNames.ts'
import type { Postings } from './createPostings.ts'
import type { QueryPart } from './parseQuery.ts'
import { type Choices, resolveFilter } from './resolveFilter.ts'
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
  const sequence = part.words.map(({ term }) => postings.numberOf(term))
  // Leaving out a word leaves out what is about it, not what only stands beside such things.
  const least = part.excluded ? OWN_WORDS : 0
  return ({ fields }, position) =>
    fields.some(({ weight }, at) => weight >= least && holds(postings.sequenceOf(position, at), sequence))
}

/** Whether a row of numbers stands, unbroken, in another. */
function holds(whole: Int32Array, row: readonly number[]): boolean {
  const first = row[0] ?? -1
  for (let at = whole.indexOf(first); at >= 0; at = whole.indexOf(first, at + 1)) {
    if (row.every((number, step) => whole[at + step] === number)) return true
  }
  return false
}
