import Fuse from 'fuse.js'
import { editDistance } from '#lib/nearest.ts'

/** A word that another may have been meant for; half a letter more where it was only begun. */
export type Correction = { term: string; distance: number }

/** Every word of a corpus, ready to complete and to correct what a reader types. */
export type Vocabulary = {
  has: (term: string) => boolean
  /** Words that begin so, the most frequent first; the word itself is not among them. */
  complete: (beginning: string, most: number) => string[]
  /** Words that a misspelt or half-typed word may stand for, likeliest first, with the letters that differ. */
  correct: (word: string, most: number) => Correction[]
}

/** How many letters may be wrong in a word of this length; three letters must be right. */
function allowedEdits(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3
}

/** One bit for each letter or figure a word has; the rest share the last one. */
function maskOf(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    mask |= 1 << (code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? 26 + (code % 4) : 30)
  }
  return mask
}

function countBits(mask: number): number {
  let count = 0
  for (let rest = mask; rest; rest &= rest - 1) count++
  return count
}

/** The edits from a word to a whole word or, where that is nearer, to its beginning. */
function distanceTo(word: string, other: string, allowed: number): number {
  const whole = Math.abs(word.length - other.length) > allowed ? Infinity : editDistance(word, other)
  // A half-typed word has earned trust only with some letters, and costs a little more.
  if (word.length < 6 || other.length <= word.length) return whole
  const beginnings = [0, 1, -1].map((more) => editDistance(word, other.slice(0, word.length + more)))
  return Math.min(whole, ...beginnings.map((distance) => distance + 0.5))
}

/** The vocabulary of words, each with the records it stands in. */
export function createVocabulary(
  occurrences: ReadonlyMap<string, { records: readonly unknown[] }>,
): Vocabulary {
  const words = [...occurrences.keys()].sort()
  const masks = Int32Array.from(words, maskOf)
  const frequencyOf = (word: string) => occurrences.get(word)?.records.length ?? 0

  /** Where in the sorted words one that begins so is, or would be. */
  const locate = (beginning: string) => {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle] ?? '') < beginning) low = middle + 1
      else high = middle
    }
    return low
  }

  const complete = (beginning: string, most: number) => {
    const found: string[] = []
    for (let at = locate(beginning); words[at]?.startsWith(beginning); at++) found.push(words[at] ?? '')
    return found
      .filter((word) => word !== beginning)
      .sort((a, b) => frequencyOf(b) - frequencyOf(a))
      .slice(0, most)
  }

  const correct = (word: string, most: number) => {
    const allowed = allowedEdits(word.length)
    if (allowed === 0 || /\d/.test(word)) return []
    const mask = maskOf(word)
    // Letters the other word lacks are edits; this leaves about one word in a hundred for Fuse.
    const near = words.filter(
      (other, at) =>
        other.length >= word.length - allowed &&
        countBits(mask & ~(masks[at] ?? 0)) <= allowed &&
        other !== word,
    )
    return new Fuse(near, { threshold: 0.5, distance: 30, isCaseSensitive: true })
      .search(word, { limit: 40 })
      .map(({ item }) => ({ term: item, distance: distanceTo(word, item, allowed) }))
      .filter(({ term, distance }) => distance <= allowed && (distance < 2 || term[0] === word[0]))
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          Number(b.term[0] === word[0]) - Number(a.term[0] === word[0]) ||
          frequencyOf(b.term) - frequencyOf(a.term),
      )
      .slice(0, most)
  }

  return { has: (term) => occurrences.has(term), complete, correct }
}
