import { likelihoodOf } from './likelihoodOf.ts'
import { splitWords, type Word } from './splitWords.ts'
import { BORDER, type SearchRecord } from './types.ts'

/** Where a word stands: positions of records, ascending, and how much it weighs in each. */
type Posting = { records: number[]; impacts: number[] }

/** Which words stand in which records, as it grows record by record. */
export type Postings = {
  add: (record: SearchRecord) => void
  /** The records added, by position. */
  records: readonly SearchRecord[]
  byTerm: ReadonlyMap<string, Posting>
  /** The words of a field in order, as numbers that stand for terms; between its parts, a number of no term. */
  sequenceOf: (record: number, field: number) => Int32Array
  /** Where each of these words begins in the text of the field; -1 between its parts. */
  startsOf: (record: number, field: number) => Int32Array
  /** The words of a field in order, under the forms they are compared in. */
  termsOf: (record: number, field: number) => string[]
  /** The number that stands for a term in sequences; -1 for a word nobody uses. */
  numberOf: (term: string) => number
  /** The parts of each hyphenated word, by the word written as one. */
  compounds: ReadonlyMap<string, readonly [string, string]>
}

/** How much of a word in the lesser fields of a record counts, at most as much as in the weightiest. */
const LESSER_FIELDS = 0.3
/** A field of this many words counts a word half as much as a very short one. */
const HALVING_LENGTH = 20

/** Where a part of a field ends. No term has it, and it is not -1, which an unknown term has. */
const END_OF_PART = -2

/** The words of a field as numbers, and where each begins in its text. */
type Sequence = { numbers: Int32Array; starts: Int32Array }

const NOTHING = new Int32Array()

/** An empty inverted index. */
export function createPostings(): Postings {
  const records: SearchRecord[] = []
  const sequences: Sequence[][] = []
  const byTerm = new Map<string, Posting>()
  const compounds = new Map<string, readonly [string, string]>()
  const numbers = new Map<string, number>()
  const terms: string[] = []

  const toNumber = (term: string) => {
    const found = numbers.get(term)
    if (found !== undefined) return found
    numbers.set(term, terms.length)
    return terms.push(term) - 1
  }

  /** The words of a text as numbers, with the hyphenated ones noted. */
  const toSequence = (text: string, words: readonly Word[]): Sequence => {
    const numbers: number[] = []
    const starts: number[] = []
    for (const [at, { term, start, joined }] of words.entries()) {
      const before = words[at - 1]
      if (before && text.slice(before.end, start).includes(BORDER)) {
        numbers.push(END_OF_PART)
        starts.push(-1)
      }
      numbers.push(toNumber(term))
      starts.push(start)
      const next = words[at + 1]
      if (joined && next?.joined === joined) compounds.set(joined, [term, next.term])
    }
    return { numbers: Int32Array.from(numbers), starts: Int32Array.from(starts) }
  }

  const add = (record: SearchRecord) => {
    const position = records.length
    const weights = new Map<string, { most: number; all: number }>()
    const likelihood = likelihoodOf(record.kind)
    records.push(record)
    sequences.push(
      record.fields.map(({ text, weight }) => {
        const words = splitWords(text)
        for (const [term, count] of countTerms(words)) {
          const here = (weight * count) / (count + 0.5 + words.length / HALVING_LENGTH)
          const known = weights.get(term)
          if (!known) weights.set(term, { most: here, all: here })
          else {
            known.most = Math.max(known.most, here)
            known.all += here
          }
        }
        return toSequence(text, words)
      }),
    )
    for (const [term, { most, all }] of weights) {
      const impact = likelihood * (most + LESSER_FIELDS * Math.min(all - most, most))
      const posting = byTerm.get(term)
      if (posting) {
        posting.records.push(position)
        posting.impacts.push(impact)
      } else byTerm.set(term, { records: [position], impacts: [impact] })
    }
  }

  return {
    add,
    records,
    byTerm,
    sequenceOf: (record, field) => sequences[record]?.[field]?.numbers ?? NOTHING,
    startsOf: (record, field) => sequences[record]?.[field]?.starts ?? NOTHING,
    termsOf: (record, field) =>
      Array.from(sequences[record]?.[field]?.numbers ?? NOTHING).flatMap((number) => terms[number] ?? []),
    numberOf: (term) => numbers.get(term) ?? -1,
    compounds,
  }
}

function countTerms(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { term } of words) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
