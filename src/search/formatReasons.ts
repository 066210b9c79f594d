import { groupBy } from '#lib/groupBy.ts'
import type { Reason } from './types.ts'

const FIELDS_NAMED = 2

const quote = (word: string) => `“${word}”`

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** One word of a query with what was made of it. */
function describeWord({ how, typed, found }: Reason): string {
  if (how === 'corrected') return `${quote(typed)} read as ${quote(found)}`
  return how === 'prefix' ? `${quote(found)}, which begins with ${quote(typed)},` : quote(found)
}

/**
 * Why something was found, in words: “Alias: “Levain””, or “sour” and “dough”
 * in name. Empty for what only passed a filter.
 */
export function formatReasons(reasons: readonly Reason[]): string {
  const [first] = reasons
  if (first?.how === 'name') {
    const [label = 'name'] = first.fields
    const name = `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${quote(first.found)}`
    const begun = reasons.flatMap(({ how, typed }) => (how === 'prefix' ? [quote(typed)] : []))
    const corrected = reasons.filter(({ how }) => how === 'corrected').map(describeWord)
    return [
      begun.length > 0 ? `${name}, which begins with ${joinWords(begun)}` : name,
      ...(corrected.length > 0 ? [joinWords(corrected)] : []),
    ].join('; ')
  }
  const byFields = groupBy(reasons, ({ fields }) => [joinWords(fields.slice(0, FIELDS_NAMED))])
  const parts = [...byFields].map(([fields, group]) => {
    const words = [...new Set(group.map(describeWord))]
    return `${joinWords(words)} in ${fields}`.replaceAll(',,', ',')
  })
  return parts.join('; ')
}
