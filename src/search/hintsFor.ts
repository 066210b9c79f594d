import { findNearest } from '#lib/nearest.ts'
import { foldText } from './foldText.ts'
import type { QueryPart } from './parseQuery.ts'
import { readYears } from './readYears.ts'
import { type Choice, resolveFilter } from './resolveFilter.ts'
import type { Engine } from './runQuery.ts'
import { FILTERS, type FilterName, type Hint } from './types.ts'

const MOST_TRIES = 5

/** What the reader should know about the parts of a query that were read otherwise than they may have been meant. */
export function hintsFor(engine: Engine, parts: readonly QueryPart[]): Hint[] {
  return parts.flatMap((part) => {
    const { text, tries = [] } = hintFor(engine, part) ?? {}
    if (text === undefined) return []
    const toQuery = (piece: string) =>
      parts.map((other) => (other === part ? `${part.excluded ? '-' : ''}${piece}` : other.source)).join(' ')
    return [{ text, tries: tries.map((piece) => ({ label: piece, query: toQuery(piece) })) }]
  })
}

/** What is said of a part, and what could stand in its place. */
type Said = { text: string; tries?: readonly string[] }

function hintFor(engine: Engine, part: QueryPart): Said | undefined {
  if (part.as === 'filter' && part.filter === 'year') return hintForYears(engine, part.value)
  if (part.as === 'identifier' && engine.names.identified(part.identifier).length === 0)
    return { text: `No work here has the identifier ${part.identifier}.` }
  if (part.as !== 'words') return undefined
  if (part.field !== undefined) return hintForField(engine, { ...part, field: part.field })
  return part.words.some(({ term }) => term.length === 1 && !engine.postings.byTerm.has(term))
    ? { text: 'A single letter is searched as it stands; type more for words that begin with it.' }
    : undefined
}

function hintForField(
  engine: Engine,
  { field, value, excluded }: { field: string; value?: string; excluded: boolean },
): Said {
  const filter = FILTERS.find((known) => known === foldText(field))
  if (!filter) {
    const nearest = findNearest(foldText(field), FILTERS)
    const meant = FILTERS.find((known) => known === nearest)
    return {
      text: `“${shorten(field)}:” is no field, so it was searched as text. Fields are ${FILTERS.join(', ')}.`,
      tries: meant && value && resolveFilter(engine.choices, meant, value) ? [toPiece(meant, value)] : [],
    }
  }
  const tries = exampleValues(engine, filter, value)
  if (tries.length === 0) return { text: `Nothing in this survey can be asked for with “${filter}:”.` }
  if (value === undefined)
    return { text: `Add a value after “${filter}:”. Until then it is searched as a word.`, tries }
  return {
    text: `Nothing answers to “${filter}:${shorten(value)}”, so “${shorten(value)}” is ${excluded ? 'left out' : 'searched'} as text.`,
    tries,
  }
}

/** Years that are only begun, or of which nothing is here. */
function hintForYears(engine: Engine, value: string): Said | undefined {
  const span = yearsOf(engine)
  const test = resolveFilter(engine.choices, 'year', value)
  const begun = readYears(value)?.begun
  const some = test && engine.postings.records.some(test)
  if (!span || (some && !begun)) return undefined
  const known = `What is dated here is from ${span.from} to ${span.to}.`
  return {
    text:
      begun && some
        ? `“year:${value}” is read as all years that begin so. ${known}`
        : `Nothing here is dated ${value}. ${known}`,
    tries: exampleValues(engine, 'year'),
  }
}

/** The first and the last year of a work or an event; an era alone dates nothing. */
function yearsOf({ postings }: Engine): { from: number; to: number } | undefined {
  let [from, to] = [Infinity, -Infinity]
  for (const { kind, values } of postings.records) {
    if (kind === 'era') continue
    for (const year of values.year ?? []) {
      from = Math.min(from, Number(year))
      to = Math.max(to, Number(year))
    }
  }
  return from <= to ? { from, to } : undefined
}

/** A few values that a field finds something for, each with its field: the one most like what was typed, then the first. */
function exampleValues(engine: Engine, filter: FilterName, typed = ''): string[] {
  if (filter === 'year') {
    const span = yearsOf(engine)
    return span ? [`year:${span.to}`, `year:${span.from}-${span.to}`] : []
  }
  const held = new Set(
    engine.postings.records.flatMap(({ kind, values }) =>
      filter === 'kind' ? kind : (values[filter] ?? []),
    ),
  )
  const choices = (engine.choices.get(filter) ?? []).filter(({ value }) => held.has(value))
  const meant = foldText(typed)
  const byName = new Map(
    choices.flatMap((choice) =>
      // Hardly anyone slips on the first letter, and there may be very many names.
      choice.names.map(foldText).flatMap((name) => (name && name[0] === meant[0] ? [[name, choice]] : [])),
    ),
  )
  const nearest = byName.get(findNearest(meant, byName.keys()) ?? '')
  const shown = new Set<Choice>(nearest ? [nearest, ...choices] : choices)
  return [...shown].slice(0, MOST_TRIES).map(({ names: [name = ''] }) => toPiece(filter, name))
}

/** A field with a value as one would type it. */
function toPiece(filter: FilterName, name: string): string {
  const value = foldText(name)
  return `${filter}:${/\s/.test(value) ? `"${value}"` : value}`
}

const shorten = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text)
