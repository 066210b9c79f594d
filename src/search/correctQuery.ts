import type { QueryPart } from './parseQuery.ts'
import type { Hit } from './types.ts'

/** The query with the words that were corrected for the best hit put right; nothing if none was. */
export function correctQuery(parts: readonly QueryPart[], hits: readonly Hit[]): string | undefined {
  const found = new Map<string, string[]>()
  for (const { how, typed, found: word } of hits[0]?.reasons ?? []) {
    if (how === 'corrected') found.set(typed, [...(found.get(typed) ?? []), word.toLowerCase()])
  }
  if (found.size === 0) return undefined
  return parts
    .map((part) =>
      part.as === 'words' && !part.excluded
        ? part.words.map(({ raw }) => found.get(raw)?.join(' ') ?? raw).join(' ')
        : part.source,
    )
    .join(' ')
}
