import { foldText, toTerm } from './foldText.ts'

/** One word of a text: where it stands, and the form it is compared under. */
export type Word = {
  start: number
  end: number
  raw: string
  term: string
  /** A hyphenated word written as one, "xray" for "X-ray", at each of its parts. */
  joined?: string
}

// Numbers keep their points and lose their commas; C++ and C# keep their signs.
const WORD =
  /\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’](?=\p{L}))*(?:\+\+|#)?/gu
const WORD_HERE = new RegExp(WORD.source, 'uy')
const JOINERS = /^[-‐‑&/]$/

const known = new Map<string, string>()
const KNOWN_AT_MOST = 200_000

/** The form a word, given as it is written, is compared under; remembered, since texts repeat their words. */
export function toWordTerm(raw: string): string {
  const found = known.get(raw)
  if (found !== undefined) return found
  const term = toTerm(foldText(raw.replace(/['’]s$/, '')).replace(/[,'’]/g, ''))
  if (known.size >= KNOWN_AT_MOST) known.clear()
  known.set(raw, term)
  return term
}

/** The words of a text in order. Punctuation, and signs that stand alone, are no words. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: raw, index: start } of text.matchAll(WORD)) {
    const term = toWordTerm(raw)
    if (!term) continue
    const word: Word = { start, end: start + raw.length, raw, term }
    const before = words.at(-1)
    // Most words stand apart by more or by a blank, which is told faster than by the expression.
    if (before && start === before.end + 1 && JOINERS.test(text.charAt(before.end))) {
      word.joined = toWordTerm(before.raw + raw)
      before.joined ??= word.joined
    }
    words.push(word)
  }
  return words
}

/** The word, as it is written, that begins at a place of a text where one does. */
export function wordAt(text: string, start: number): string {
  WORD_HERE.lastIndex = start
  return WORD_HERE.exec(text)?.[0] ?? ''
}

/** A text as one key: equal for texts of the same words, however spelled, spaced or hyphenated. */
export function toKey(text: string): string {
  return splitWords(text)
    .map(({ term }) => term)
    .join('')
}
