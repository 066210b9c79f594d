import type { Postings } from './createPostings.ts'
import type { QueryWord, Variant } from './expandWord.ts'
import { wordAt } from './splitWords.ts'
import type { Mark } from './toSnippet.ts'
import type { Field } from './types.ts'

/** What a word of a record stands for: the word of the query, and how it came to be that. */
type Meaning = { word: QueryWord; variant: Variant }

/** What the words of a query may stand for, by the numbers these have in the index. */
export type Meanings = ReadonlyMap<number, Meaning>

/** A word of a text: its number, and where it begins. */
type Place = { number: number; start: number }

/** A field that holds some of the words of a query: which, and where in its text. */
export type FoundField = {
  field: Field
  variants: ReadonlyMap<QueryWord, Variant>
  places: readonly Place[]
}

/** Every word that stands for one of these, with what it stands for. */
export function readMeanings(postings: Postings, words: readonly QueryWord[]): Meanings {
  const found = new Map<number, Meaning>()
  for (const word of words) {
    for (const variant of word.variants) {
      const number = postings.numberOf(variant.term)
      const known = found.get(number)
      if (number >= 0 && (!known || known.variant.factor < variant.factor))
        found.set(number, { word, variant })
    }
  }
  return found
}

/**
 * The fields of a record that hold any of the words, the weightiest first.
 *
 * Read from the index: to split the texts of each hit again took half the time of a key stroke.
 */
export function findFields(postings: Postings, position: number, meanings: Meanings): FoundField[] {
  const found: FoundField[] = []
  for (const [at, field] of (postings.records[position]?.fields ?? []).entries()) {
    const numbers = postings.sequenceOf(position, at)
    const variants = new Map<QueryWord, Variant>()
    const places: Place[] = []
    for (let word = 0; word < numbers.length; word++) {
      const number = numbers[word] ?? -1
      const meaning = meanings.get(number)
      if (!meaning) continue
      places.push({ number, start: postings.startsOf(position, at)[word] ?? 0 })
      const known = variants.get(meaning.word)
      if (!known || known.factor < meaning.variant.factor) variants.set(meaning.word, meaning.variant)
    }
    if (places.length > 0) found.push({ field, variants, places })
  }
  return found.sort((a, b) => b.field.weight - a.field.weight)
}

/** Where the words stand in the text of a field that holds them. */
export function marksOf({ field, places }: FoundField): Mark[] {
  return places.map(({ start }) => [start, start + wordAt(field.text, start).length])
}
