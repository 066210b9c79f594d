import type { QueryWord, Variant } from './expandWord.ts'
import type { Match } from './matchWords.ts'
import { type Engine, OWN_WORDS, type Run } from './runQuery.ts'
import { splitWords } from './splitWords.ts'
import type { Field, Hit, Reason, SearchRecord, Snippet } from './types.ts'

const SNIPPET_LENGTH = 180
const BEFORE_FIRST_MARK = 60

/** The hit a reader sees: what was found, in which fields, and a passage with the words marked. */
export function explainHit(engine: Engine, run: Run, match: Match): Hit | undefined {
  const record = engine.postings.records[match.record]
  if (!record) return undefined
  const byTerm = termsOf(run.words)
  const fields = findFields(engine, match.record, record, byTerm)
  const named = run.named.get(match.record)
  const reasons = named
    ? [{ how: 'name' as const, fields: [named.label], typed: named.name, found: named.name }]
    : run.words.flatMap((word) => toReason(word, fields) ?? [])
  const nameText = fields.find(({ field }) => field.naming && field.text === record.name)
  return {
    id: record.id,
    kind: record.kind,
    name: record.name,
    marks: nameText ? marksIn(record.name, byTerm) : [],
    reasons,
    snippet: toSnippet(record, fields, byTerm),
  }
}

type FoundField = { field: Field; variants: Map<QueryWord, Variant> }

/** Every term the words may stand for, with what it stands for. */
function termsOf(words: readonly QueryWord[]): Map<string, { word: QueryWord; variant: Variant }> {
  const found = new Map<string, { word: QueryWord; variant: Variant }>()
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
  record: SearchRecord,
  byTerm: ReturnType<typeof termsOf>,
): FoundField[] {
  const byNumber = new Map([...byTerm].map(([term, found]) => [postings.numberOf(term), found]))
  return record.fields
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

/** Why one word of the query was found: its best variant and the fields that hold it. */
function toReason(word: QueryWord, fields: readonly FoundField[]): Reason | undefined {
  const holding = fields.filter(({ variants }) => variants.has(word))
  const best = holding
    .flatMap(({ variants, field }) => ({ variant: variants.get(word), field }))
    .sort((a, b) => (b.variant?.factor ?? 0) - (a.variant?.factor ?? 0))[0]
  if (!best?.variant) return undefined
  const { term, how } = best.variant
  const own = holding.filter(({ field }) => field.weight >= OWN_WORDS)
  const spelled = splitWords(best.field.text).find((found) => found.term === term)
  return {
    how,
    fields: [...new Set((own.length ? own : holding).map(({ field }) => field.label))],
    typed: word.typed,
    found: spelled ? best.field.text.slice(spelled.start, spelled.end) : term,
  }
}

function marksIn(text: string, byTerm: ReadonlyMap<string, unknown>): [number, number][] {
  return splitWords(text).flatMap(({ start, end, term, joined }): [number, number][] =>
    byTerm.has(term) || (joined && byTerm.has(joined)) ? [[start, end]] : [],
  )
}

/** The passage of prose that says most about the query, else what the record is. */
function toSnippet(
  { about }: SearchRecord,
  fields: readonly FoundField[],
  byTerm: ReadonlyMap<string, unknown>,
): Snippet | undefined {
  const [best] = fields
    .filter(({ field }) => field.prose)
    .sort((a, b) => b.variants.size - a.variants.size || b.field.weight - a.field.weight)
  const text = best?.field.text ?? about
  if (!text) return undefined
  const [start, end] = cutAround(text, marksIn(text, byTerm)[0]?.[0] ?? 0)
  const before = start > 0 ? '… ' : ''
  const passage = text.slice(start, end)
  return {
    text: `${before}${passage}${end < text.length ? ' …' : ''}`,
    marks: marksIn(passage, byTerm).map(([from, to]) => [from + before.length, to + before.length] as const),
  }
}

/** Where a passage begins and ends: whole words, with the first mark well inside. */
function cutAround(text: string, mark: number): [number, number] {
  if (text.length <= SNIPPET_LENGTH * 1.4) return [0, text.length]
  const wanted = Math.max(0, mark - BEFORE_FIRST_MARK)
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1
  const end = text.lastIndexOf(' ', start + SNIPPET_LENGTH)
  return start + SNIPPET_LENGTH >= text.length ? [start, text.length] : [start, Math.max(end, mark)]
}
