import { quoteQuery } from '#search/quoteQuery.ts'
import type { SearchAnswer } from '#search/types.ts'

const SHOWN = 3

/** What the reader should know of how a query was read, in the palette's few words: the first few sentences. */
export function notesOnAnswer({ total, corrected, relaxed, hints }: SearchAnswer, asked: string): string[] {
  return [
    ...(total === 0 ? [`Nothing found for ${quoteQuery(asked)}.`] : []),
    ...(corrected ? [`Read as ${quoteQuery(corrected.query)}.`] : []),
    ...(relaxed ? ['Nothing has all of these words; this has some of them.'] : []),
    ...hints.map(({ text }) => text),
  ].slice(0, SHOWN)
}
