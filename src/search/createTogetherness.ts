import type { Postings } from './createPostings.ts'
import type { QueryWord } from './expandWord.ts'
import { OWN_WORDS } from './toTest.ts'

/** What it is worth when one field has all the words, not several fields some each. */
const TOGETHER = 0.8
/** A bit for each word; so many never stand together. */
const MOST_WORDS = 30

/**
 * A function that tells what a record gains where words of the query stand in
 * one field of its own: the more of the query these are, and the more of a
 * name they make up. Where all words must be there, nothing less counts.
 */
export function createTogetherness(
  postings: Postings,
  words: readonly QueryWord[],
  relaxed: boolean,
): (position: number) => number {
  if (words.length > MOST_WORDS) return () => 0
  const bits = new Map<number, number>()
  let needed = 0
  for (const [at, { variants, optional }] of words.entries()) {
    if (!optional) needed |= 1 << at
    for (const { term } of variants) {
      const number = postings.numberOf(term)
      if (number >= 0) bits.set(number, (bits.get(number) ?? 0) | (1 << at))
    }
  }
  const all = 2 ** words.length - 1
  const wordsIn = (sequence: Int32Array) => {
    let seen = 0
    for (let at = 0; at < sequence.length && seen !== all; at++) seen |= bits.get(sequence[at] ?? -1) ?? 0
    return seen
  }
  const known = new Map<number, number>()
  const measure = (position: number) => {
    let most = 0
    postings.records[position]?.fields.forEach(({ naming, weight }, field) => {
      if (weight < OWN_WORDS) return
      const sequence = postings.sequenceOf(position, field)
      const seen = wordsIn(sequence)
      if (seen === 0 || (!relaxed && (seen & needed) !== needed)) return
      const count = countBits(seen)
      const share = count / words.length
      const ofName = naming ? Math.min(1, count / sequence.length) : 0
      most = Math.max(most, (TOGETHER + ofName) * share)
    })
    return most
  }
  return (position) => {
    const found = known.get(position) ?? measure(position)
    known.set(position, found)
    return found
  }
}

function countBits(mask: number): number {
  let count = 0
  for (let rest = mask; rest; rest &= rest - 1) count++
  return count
}
