import Fuse from 'fuse.js'
import { editDistance } from '#lib/nearest.ts'

/** A word that another may have been meant for; half a letter more where it was only begun. */
export type Correction = { term: string; distance: number }

type Words = {
  words: readonly string[]
  /** The places of all words that begin so: from the first to before the second. */
  rangeOf: (beginning: string) => readonly [from: number, to: number]
  /** In how many records each word stands. */
  frequencies: Int32Array
}

const MOST = 6
/** In a word as short, another letter makes another word: “bert” is not meant for “best”. */
const SHORT = 4
/** Of three letters two may be swapped; another letter would make another acronym. */
const SHORTEST = 3
const REMEMBERED = 200
/** A shorter beginning with a slip in it could be anything. */
const SHORTEST_BEGINNING = 6

/** How many letters may be wrong in a word of this length. */
function allowedEdits(length: number, widely: boolean): number {
  if (length < SHORTEST) return 0
  return (length < 8 ? 1 : length < 12 ? 2 : 3) + Number(widely && length > 5 && length < 8)
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

/** Whether so few edits could turn words with these letters into each other. */
function mayBeNear(mask: number, other: number, edits: number): boolean {
  return countBits(mask & ~other) <= edits && countBits(other & ~mask) <= edits
}

/** Whether all but so few letters of a word stand in the other no further from their place than edits can move them. */
function hasInPlace(word: string, other: string, edits: number): boolean {
  let missing = 0
  for (let at = 0; at < word.length; at++) {
    const place = other.indexOf(word.charAt(at), Math.max(0, at - edits))
    if (place < 0 || place > at + edits) missing++
    if (missing > edits) return false
  }
  return true
}

/** So many words are looked through in one step. */
const WORDS_A_STEP = 5000

/**
 * A function that finds the words one may have meant by a word that is not there, made in short steps.
 *
 * Two filters on letters leave a few words in a thousand; Fuse finds the like
 * ones among these, and the edit distance has the last word.
 */
export function* prepareCorrector({
  words,
  rangeOf,
  frequencies,
}: Words): Generator<void, (word: string, widely: boolean) => readonly Correction[], void> {
  const masks = new Int32Array(words.length)
  const lengths = new Uint8Array(words.length)
  for (const [at, word] of words.entries()) {
    masks[at] = maskOf(word)
    lengths[at] = Math.min(word.length, 255)
    if ((at + 1) % WORDS_A_STEP === 0) yield
  }
  const remembered = new Map<string, readonly Correction[]>()

  const findLike = (word: string, near: readonly string[], edits: number) =>
    // Fuse counts two letters swapped as two edits.
    new Fuse(near, {
      threshold: Math.min(0.5, (2 * edits) / word.length),
      distance: 40,
      isCaseSensitive: true,
    })
      .search(word, { limit: 40 })
      .map(({ item }) => item)

  const findWhole = (word: string, edits: number): Correction[] => {
    const mask = maskOf(word)
    if (word.length === SHORTEST) {
      return words
        .filter((other, at) => masks[at] === mask && other.length === SHORTEST && other[0] === word[0])
        .map((term) => ({ term, distance: editDistance(word, term) }))
        .filter(({ distance }) => distance === 1)
    }
    const near: string[] = []
    // A plain loop: it looks at every word there is.
    for (let at = 0; at < words.length; at++) {
      const length = lengths[at] ?? 0
      const letters = masks[at] ?? 0
      if (Math.abs(length - word.length) > edits || !mayBeNear(mask, letters, edits)) continue
      if (word.length <= SHORT && length === word.length && letters !== mask) continue
      const other = words[at] ?? ''
      // Hardly anyone slips on the first letter, so it is the only slip then.
      const allowed = other[0] === word[0] ? edits : 1
      if (other !== word && mayBeNear(mask, letters, allowed) && hasInPlace(word, other, allowed))
        near.push(other)
    }
    return findLike(word, near, edits)
      .map((term) => ({ term, distance: editDistance(word, term) }))
      .filter(({ term, distance }) => distance <= edits && (distance < 2 || term[0] === word[0]))
  }

  /** Words whose beginning is like the word; hardly anyone slips on the first letter. */
  const findBegun = (word: string, edits: number): Correction[] => {
    if (word.length < SHORTEST_BEGINNING) return []
    const mask = maskOf(word)
    const near: string[] = []
    const [from, to] = rangeOf(word.charAt(0))
    for (let at = from; at < to; at++) {
      // The letters of the whole word turn most away before any is looked at.
      if ((lengths[at] ?? 0) <= word.length || countBits(mask & ~(masks[at] ?? 0)) > edits) continue
      const other = words[at] ?? ''
      if (hasInPlace(word, other, edits) && mayBeNear(mask, maskOf(other.slice(0, word.length)), edits))
        near.push(other)
    }
    return findLike(word, near, edits)
      .map((term) => {
        const beginnings = [0, 1, -1].map((more) => editDistance(word, term.slice(0, word.length + more)))
        return { term, distance: Math.min(...beginnings) + 0.5 }
      })
      .filter(({ distance }) => distance <= edits + 0.5)
  }

  const frequencyOf = (word: string) => frequencies[rangeOf(word)[0]] ?? 0

  const find = (word: string, widely: boolean) => {
    const edits = allowedEdits(word.length, widely)
    if (edits === 0 || /\d/.test(word)) return []
    const nearest = new Map<string, Correction>()
    for (const correction of [...findBegun(word, edits), ...findWhole(word, edits)]) {
      const known = nearest.get(correction.term)
      if (!known || correction.distance < known.distance) nearest.set(correction.term, correction)
    }
    return [...nearest.values()]
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          Number(b.term[0] === word[0]) - Number(a.term[0] === word[0]) ||
          frequencyOf(b.term) - frequencyOf(a.term),
      )
      .slice(0, MOST)
  }

  return (word, widely) => {
    // While the next word is typed, the one before stays what it was.
    const key = `${word} ${widely}`
    const known = remembered.get(key)
    if (known) return known
    const found = find(word, widely)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(key, found)
    return found
  }
}
