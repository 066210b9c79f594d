import type { Snippet } from './types.ts'

/** Where a word that matched begins and ends. */
export type Mark = readonly [start: number, end: number]

const LONGEST = 180
const BEFORE_FIRST_MARK = 60

/** A passage of a text around its first mark, cut between words, with the marks that fall into it. */
export function toSnippet(text: string, marks: readonly Mark[], voice: Snippet['voice']): Snippet {
  const [start, end] = cutAround(text, marks[0]?.[0] ?? 0)
  const before = start > 0 ? '… ' : ''
  const shift = before.length - start
  return {
    voice,
    text: `${before}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    marks: marks.flatMap(([from, to]): Mark[] =>
      from >= start && to <= end ? [[from + shift, to + shift]] : [],
    ),
  }
}

/** Where a passage begins and ends: whole words, with the first mark well inside. */
function cutAround(text: string, mark: number): Mark {
  // A little too long is better than cut.
  if (text.length <= LONGEST * 1.4) return [0, text.length]
  const wanted = Math.max(0, mark - BEFORE_FIRST_MARK)
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1
  if (start + LONGEST >= text.length) return [start, text.length]
  return [start, Math.max(text.lastIndexOf(' ', start + LONGEST), mark)]
}
