import type { QueryPart } from './parseQuery.ts'
import { readWords } from './readWords.ts'
import type { Engine } from './runQuery.ts'

/** Whether words are asked for of which none, nor one spelled much like it, stands anywhere. */
export function isUnheard(engine: Engine, parts: readonly QueryPart[]): boolean {
  const { words } = readWords(engine, parts.map(toLoose), 'closely')
  return (
    words.length > 0 &&
    words.every(({ variants }) => variants.every(({ term }) => !engine.postings.byTerm.has(term)))
  )
}

/** A phrase as its words, which may then stand anywhere and be spelled otherwise. */
export function toLoose(part: QueryPart): QueryPart {
  return part.as === 'phrase' ? { ...part, as: 'words' } : part
}
