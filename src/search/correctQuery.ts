import type { QueryPart } from './parseQuery.ts'
import type { Hit } from './types.ts'

/**
 * The query with its misspelt words put right as in the best hit, or, what
 * that lacks, as in the best that has it; nothing if none was misspelt there.
 *
 * A word that another is right beside is no longer being typed, so of one that
 * was only begun the rest is taken as well.
 */
export function correctQuery(parts: readonly QueryPart[], hits: readonly Hit[]): string | undefined {
  const found = new Map<string, string[]>()
  const begun = new Map<string, string>()
  const settled = new Set<string>()
  const last = parts.at(-1)
  const unfinished = last && 'words' in last ? last.words.at(-1)?.raw : undefined
  for (const { reasons } of hits) {
    // What the best has as it was typed, or not at all, is not taken for misspelt on account of others.
    if (found.size === 0 && settled.size > 0) break
    for (const { how, typed, found: word } of reasons) {
      if (settled.has(typed)) continue
      if (how === 'corrected') found.set(typed, [...(found.get(typed) ?? []), word.toLowerCase()])
      else if (how === 'prefix' && typed !== unfinished) begun.set(typed, word.toLowerCase())
    }
    for (const { typed } of reasons) settled.add(typed)
  }
  if (found.size === 0) return undefined
  return parts
    .map((part) =>
      part.as === 'words' && !part.excluded
        ? part.words.map(({ raw }) => found.get(raw)?.join(' ') ?? begun.get(raw) ?? raw).join(' ')
        : part.source,
    )
    .join(' ')
}
