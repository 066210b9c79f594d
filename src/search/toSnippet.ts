import type { Snippet } from './types.ts'

/** Where a word that matched begins and ends. */
export type Mark = readonly [start: number, end: number]

const LONGEST = 180
const BEFORE_FIRST_MARK = 60

/** A passage of a text where most of its marks stand, cut between words, with those that fall into it. */
export function toSnippet(text: string, marks: readonly Mark[], voice: Snippet['voice']): Snippet {
  const [start, end] = cutAround(text, findDensest(marks))
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

/** The mark that most others follow within a passage; the first of them, if several do. */
function findDensest(marks: readonly Mark[]): number {
  let densest = marks[0]?.[0] ?? 0
  let most = 0
  for (const [start] of marks) {
    const within = marks.filter(([from, to]) => from >= start && to <= start + LONGEST - BEFORE_FIRST_MARK)
    if (within.length <= most) continue
    most = within.length
    densest = start
  }
  return densest
}

/** Where a passage begins and ends: whole words, with the first mark well inside. */
function cutAround(text: string, mark: number): Mark {
  // A little too long is better than cut.
  if (text.length <= LONGEST * 1.4) return [0, text.length]
  const wanted = Math.max(0, Math.min(mark - BEFORE_FIRST_MARK, text.length - LONGEST))
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1
  if (start + LONGEST >= text.length) return [start, text.length]
  return [start, Math.max(text.lastIndexOf(' ', start + LONGEST), mark)]
}
