import { editDistance } from '#lib/nearest.ts'
import { foldText } from './foldText.ts'
import { splitWords, type Word } from './splitWords.ts'

/** In a shorter word a slip makes another word; of a shorter beginning nothing is known. */
const SHORTEST_SLIP = 4
const SHORTEST_BEGINNING = 5

/** Whether a typed word is this one, its beginning, or either with one slip after the first letter. */
function stands(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true
  if (typed.length < SHORTEST_SLIP || /\d/.test(typed) || typed[0] !== word[0]) return false
  if (editDistance(typed, word) <= 1) return true
  if (typed.length < SHORTEST_BEGINNING) return false
  return [0, 1, -1].some((more) => editDistance(typed, word.slice(0, typed.length + more)) <= 1)
}

const formsOf = ({ raw, term, joined }: Word) => [term, foldText(raw), ...(joined ? [joined] : [])]

/**
 * Whether a label is what a reader may be typing: each word begins one of its
 * words, in any order, forgiving what the search forgives: case, diacritics,
 * hyphens, British or American spelling, and one slip in a word.
 */
export function matchesLabel(label: string, text: string): boolean {
  const typed = splitWords(text)
  // Nothing but signs is taken at its word.
  if (typed.length === 0) return foldText(label).includes(foldText(text.trim()))
  const known = splitWords(label).flatMap(formsOf)
  return typed.every((word) => formsOf(word).some((form) => known.some((other) => stands(form, other))))
}
