import type { QueryWord, Variant } from './expandWord.ts'
import type { Match } from './matchWords.ts'
import type { Engine, Run } from './runQuery.ts'
import { splitWords } from './splitWords.ts'
import { type Mark, toSnippet } from './toSnippet.ts'
import { OWN_WORDS } from './toTest.ts'
import type { Field, Hit, Reason } from './types.ts'

/** What a word of a record stands for: the word of the query, and how it came to be that. */
type Meaning = { word: QueryWord; variant: Variant }
type FoundField = { field: Field; variants: Map<QueryWord, Variant> }

/** The hits a reader sees: what was found, in which fields, and a passage with the words marked. */
export function explainHits(engine: Engine, run: Run, matches: readonly Match[]): Hit[] {
  const meanings = meaningsOf(run.words)
  const byNumber = new Map([...meanings].map(([term, meaning]) => [engine.postings.numberOf(term), meaning]))
  const marksIn = (text: string): Mark[] =>
    splitWords(text).flatMap(({ start, end, term }): Mark[] => (meanings.has(term) ? [[start, end]] : []))

  const found = matches.flatMap(({ record: position }) => {
    const record = engine.postings.records[position]
    return record ? [{ record, position, fields: findFields(engine, position, byNumber) }] : []
  })
  const spell = createSpeller(found.flatMap(({ fields }) => fields))
  return found.map(({ record, position, fields }) => {
    const { id, kind, name, about } = record
    const named = run.named.get(position)
    const reasons = run.words.flatMap((word) => toReason(word, fields, spell) ?? [])
    if (named) reasons.unshift({ how: 'name', fields: [named.label], typed: named.name, found: named.name })
    const [prose] = fields
      .filter(({ field }) => field.prose)
      .sort((a, b) => b.variants.size - a.variants.size || b.field.weight - a.field.weight)
    const inName = fields.some(({ field }) => field.naming && field.text === name)
    const text = prose?.field.text ?? about
    return {
      id,
      kind,
      name,
      marks: inName ? marksIn(name) : [],
      byName: run.words.every((word) =>
        fields.some(({ field, variants }) => field.naming && variants.has(word)),
      ),
      reasons,
      snippet: text ? toSnippet(text, marksIn(text), prose?.field.survey ? 'survey' : 'editors') : undefined,
    }
  })
}

/** Every term the words may stand for, with what it stands for. */
function meaningsOf(words: readonly QueryWord[]): Map<string, Meaning> {
  const found = new Map<string, Meaning>()
  for (const word of words) {
    for (const variant of word.variants) {
      const known = found.get(variant.term)
      if (!known || known.variant.factor < variant.factor) found.set(variant.term, { word, variant })
    }
  }
  return found
}

/** The fields of a record that hold any of the words, the weightiest first. */
function findFields(
  { postings }: Engine,
  position: number,
  byNumber: ReadonlyMap<number, Meaning>,
): FoundField[] {
  const fields = postings.records[position]?.fields ?? []
  return fields
    .map((field, at) => {
      const variants = new Map<QueryWord, Variant>()
      for (const number of postings.sequenceOf(position, at)) {
        const found = byNumber.get(number)
        if (!found) continue
        const known = variants.get(found.word)
        if (!known || known.factor < found.variant.factor) variants.set(found.word, found.variant)
      }
      return { field, variants }
    })
    .filter(({ variants }) => variants.size > 0)
    .sort((a, b) => b.field.weight - a.field.weight)
}

type Spell = (variant: Variant, text: string) => string

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u

/** Tells how a word stands in running text: a capital that only begins a name or a sentence is left off. */
function createSpeller(fields: readonly FoundField[]): Spell {
  const running = new Map<string, string | undefined>()
  const spelledIn = (text: string, term: string, isWanted: (raw: string) => boolean) =>
    splitWords(text).find((word) => word.term === term && isWanted(word.raw))?.raw
  return (variant, text) => {
    const { term } = variant
    const raw = spelledIn(text, term, () => true) ?? term
    if (!CAPITALISED.test(raw)) return raw
    if (!running.has(term)) {
      const lower = raw.toLowerCase()
      const holding = fields.filter(({ variants }) => [...variants.values()].includes(variant))
      running.set(
        term,
        holding.some(({ field }) => spelledIn(field.text, term, (other) => other === lower))
          ? lower
          : undefined,
      )
    }
    return running.get(term) ?? raw
  }
}

/** Why one word of the query was found: its best variant and the fields that hold it. */
function toReason(word: QueryWord, fields: readonly FoundField[], spell: Spell): Reason | undefined {
  const holding = fields.filter(({ variants }) => variants.has(word))
  const [best] = holding.toSorted(
    (a, b) => (b.variants.get(word)?.factor ?? 0) - (a.variants.get(word)?.factor ?? 0),
  )
  const variant = best?.variants.get(word)
  if (!best || !variant) return undefined
  const own = holding.filter(({ field }) => field.weight >= OWN_WORDS)
  return {
    how: variant.how,
    fields: [...new Set((own.length ? own : holding).map(({ field }) => field.label))],
    typed: word.typed,
    found: spell(variant, best.field.text),
  }
}
