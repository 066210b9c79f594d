import { parseQuery, type Query, type QueryPart } from './parseQuery.ts'
import { type Choices, resolveFilter } from './resolveFilter.ts'
import { splitWords } from './splitWords.ts'

/** A query as this corpus can answer it: a field whose value names nothing here is searched as text. */
export function readQuery(choices: Choices, text: string): Query {
  const { parts, hints } = parseQuery(text)
  return { parts: parts.map((part) => settle(choices, part)), hints }
}

function settle(choices: Choices, part: QueryPart): QueryPart {
  if (part.as !== 'filter' || resolveFilter(choices, part.filter, part.value)) return part
  const { source, excluded, filter: field, value } = part
  const words = splitWords(value)
  return { as: 'words', source, excluded, words: words.length ? words : splitWords(source), field, value }
}
