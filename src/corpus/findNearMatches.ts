import { editDistance } from '#lib/nearest.ts'
import type { Index } from './createIndex.ts'
import { toSlug } from './slug.ts'

/** A thing an unknown address may have meant. */
export type NearMatch = { id: string; name: string }

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** 1 for the same word, less for a beginning or a small misspelling, 0 for another word. */
function likeness(word: string, other: string): number {
  if (word === other) return 1
  if (word.length > 2 && other.startsWith(word)) return 0.8
  const allowed = Math.floor(Math.min(word.length, other.length) / 4) + (word.length > 2 ? 1 : 0)
  const distance = Math.abs(word.length - other.length) > allowed ? Infinity : editDistance(word, other)
  return distance <= allowed ? 0.7 - 0.1 * distance : 0
}

/** Algorithms, applications and references whose name or address is most like these words, best first. */
export function findNearMatches(index: Index, text: string, most = 6): NearMatch[] {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const { algorithms, applications, references } = index.corpus
  const candidates = [
    ...algorithms.map(({ id, name, aliases, printed }) => ({
      id,
      name,
      words: [name, ...aliases, ...printed],
    })),
    ...applications.map(({ id, name, aliases }) => ({ id, name, words: [name, ...aliases] })),
    ...references.map(({ id, title }) => ({ id, name: title, words: [title] })),
  ]
  return candidates
    .map(({ id, name, words: names }) => {
      const known = wordsOf([toSlug(id), ...names].join(' '))
      const score = words.reduce(
        (sum, word) => sum + Math.max(0, ...known.map((other) => likeness(word, other))),
        0,
      )
      return { id, name, score: score / words.length }
    })
    .filter(({ score }) => score >= 0.45)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ id, name }) => ({ id, name }))
}
