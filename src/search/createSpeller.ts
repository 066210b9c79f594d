import type { Variant } from './expandWord.ts'
import type { FoundField } from './findFields.ts'
import { wordAt } from './splitWords.ts'

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u

/** A function that tells how a word stands in running text: a capital that only begins a name or a sentence is left off. */
export function createSpeller(
  fields: readonly FoundField[],
  numberOf: (term: string) => number,
): (variant: Variant, found: FoundField) => string {
  const running = new Map<string, string | undefined>()
  const spellings = ({ field, places }: FoundField, wanted: number) =>
    places.flatMap(({ number, start }) => (number === wanted ? [wordAt(field.text, start)] : []))
  return (variant, found) => {
    const { term } = variant
    const number = numberOf(term)
    const raw = spellings(found, number)[0] ?? term
    if (!CAPITALISED.test(raw)) return raw
    if (!running.has(term)) {
      const lower = raw.toLowerCase()
      const runs = fields.some((field) => spellings(field, number).includes(lower))
      running.set(term, runs ? lower : undefined)
    }
    return running.get(term) ?? raw
  }
}
