import type { Match } from './createMatcher.ts'
import { createSpeller } from './createSpeller.ts'
import type { QueryWord, Variant } from './expandWord.ts'
import { type FoundField, findFields, marksOf, readMeanings } from './findFields.ts'
import type { Engine, Run } from './runQuery.ts'
import { splitWords } from './splitWords.ts'
import { type Mark, toSnippet } from './toSnippet.ts'
import { OWN_WORDS } from './toTest.ts'
import type { Hit, Reason } from './types.ts'

/** The hits a reader sees: what was found, in which fields, and a passage with the words marked. */
export function explainHits({ postings }: Engine, run: Run, matches: readonly Match[]): Hit[] {
  const meanings = readMeanings(postings, run.words)
  /** For a text that is shown though it is no field. */
  const marksIn = (text: string) =>
    splitWords(text).flatMap(({ start, end, term }): Mark[] =>
      meanings.has(postings.numberOf(term)) ? [[start, end]] : [],
    )
  const found = matches.flatMap(({ record: position }) => {
    const record = postings.records[position]
    return record ? [{ record, position, fields: findFields(postings, position, meanings) }] : []
  })
  const spell = createSpeller(
    found.flatMap(({ fields }) => fields),
    postings.numberOf,
  )
  return found.map(({ record, position, fields }) => {
    const { id, kind, name, about } = record
    const named = run.named.get(position)
    const reasons = run.words.flatMap((word) => toReason(word, fields, spell) ?? [])
    if (named) reasons.unshift({ how: 'name', fields: [named.label], typed: named.name, found: named.name })
    const [prose] = fields
      .filter(({ field }) => field.prose)
      .sort((a, b) => b.variants.size - a.variants.size || b.field.weight - a.field.weight)
    const ownName = fields.find(({ field }) => field.naming && field.text === name)
    const text = prose?.field.text ?? about
    // What is shown of a claim where none of its texts matched is the claim.
    const ofSurvey = prose ? prose.field.survey : kind === 'claim'
    return {
      id,
      kind,
      name,
      marks: ownName ? marksOf(ownName) : [],
      byName: run.words.every((word) =>
        fields.some(({ field, variants }) => field.naming && variants.has(word)),
      ),
      reasons,
      snippet: text
        ? toSnippet(text, prose ? marksOf(prose) : marksIn(text), ofSurvey ? 'survey' : 'editors')
        : undefined,
    }
  })
}

/** Why one word of the query was found: its best variant and the fields that hold it. */
function toReason(
  word: QueryWord,
  fields: readonly FoundField[],
  spell: (variant: Variant, found: FoundField) => string,
): Reason | undefined {
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
    found: spell(variant, best),
  }
}
