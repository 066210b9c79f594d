import type { Index } from '#corpus/createIndex.ts'
import { formatSection } from '#corpus/formatPlace.ts'
import { familyOf, formatReferenceName } from '#corpus/formatReference.ts'
import { VERDICTS } from '#corpus/nameVerdict.ts'
import { toSlug } from '#corpus/slug.ts'
import type { Section } from '#corpus/types.ts'
import { foldText } from './foldText.ts'
import { nameKind } from './nameKind.ts'
import { type AskedYears, readYears } from './readYears.ts'
import { splitWords, toKey } from './splitWords.ts'
import { type FilterName, KINDS, type Kind, type SearchRecord } from './types.ts'

/** A value that a field can ask for, under the names a reader may give it; the first is the one to show. */
export type Choice = { value: string; names: readonly string[] }

/** For each field that names something, what it can name and under which names. */
export type Choices = ReadonlyMap<FilterName, readonly Choice[]>

/** What else readers call things of a kind; plurals are understood anyway. */
const OTHER_NAMES: Partial<Record<Kind, readonly string[]>> = {
  algorithm: ['method', 'technique'],
  application: ['task'],
  reference: ['work', 'paper', 'article', 'publication'],
  study: ['study', 'trial'],
}

/** What stands behind what the survey says, under the names a reader may give it. */
const EVIDENCE: readonly Choice[] = [
  { value: 'cited', names: ['cited'] },
  { value: 'stated', names: ['stated', 'stated only', 'not cited', 'uncited'] },
]

/** What `field:value` can name in this corpus. Years need no list: they are read as numbers. */
export function listChoices({ corpus }: Index): Choices {
  const authors = new Map(
    corpus.references.flatMap(({ author }) =>
      author.map((name) => [familyOf(name), 'literal' in name ? name.literal : name.family]),
    ),
  )
  return new Map<FilterName, readonly Choice[]>([
    [
      'kind',
      KINDS.map((kind) => ({ value: kind, names: [kind, nameKind(kind), ...(OTHER_NAMES[kind] ?? [])] })),
    ],
    ['domain', corpus.domains.map(({ id, name }) => ({ value: id, names: [toSlug(id), name] }))],
    [
      'algorithm',
      corpus.algorithms.map(({ id, name, aliases, printed }) => ({
        value: id,
        names: [toSlug(id), name, ...aliases, ...printed],
      })),
    ],
    ['author', [...authors].map(([name, bare]) => ({ value: name, names: [name, bare] }))],
    ['era', corpus.eras.map(({ id, name, dates }) => ({ value: id, names: [toSlug(id), name, dates.text] }))],
    [
      'section',
      corpus.sections.map((section) => ({
        value: section.number,
        names: [section.number, section.title, formatSection(section), ...namesAbove(section)],
      })),
    ],
    [
      'cites',
      corpus.references.map((reference) => ({
        value: reference.id,
        names: [
          toSlug(reference.id),
          formatReferenceName(reference),
          `${reference['citation-number'] ?? ''}`,
          reference.title,
          reference.DOI ?? '',
        ],
      })),
    ],
    ['evidence', EVIDENCE],
    [
      'verdict',
      corpus.audits.length > 0 ? VERDICTS.map(({ value, label }) => ({ value, names: [value, label] })) : [],
    ],
  ])
}

/** Under which names a section is asked for with all others of its chapter: 2 stands for 2.1 and 2.3. */
function namesAbove({ number, parent }: Section): string[] {
  const parts = number.split('.')
  const numbers = new Set(parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('.')))
  if (parent) numbers.add(parent.number)
  return [...[...numbers].flatMap((above) => [above, `Section ${above}`]), ...(parent ? [parent.title] : [])]
}

/** A test of records for one `field:value`, or nothing when the value names nothing known. */
export function resolveFilter(
  choices: Choices,
  filter: FilterName,
  value: string,
): ((record: SearchRecord) => boolean) | undefined {
  if (filter === 'year') {
    const asked = readYears(value)
    return asked && (({ values }) => values.year?.some((year) => isAsked(asked, Number(year))) ?? false)
  }
  const wanted = new Set(findChoices(choices.get(filter) ?? [], value).map((choice) => choice.value))
  if (wanted.size === 0) return undefined
  if (filter === 'kind') return ({ kind }) => wanted.has(kind)
  return ({ values }) => values[filter]?.some((known) => wanted.has(known)) ?? false
}

const isAsked = ({ spans }: AskedYears, year: number) =>
  spans.some(({ from, to }) => from <= year && year <= to)

/** A name as it is compared: to the letter, as one key, and word by word. */
type Spelling = { letters: string; key: string; terms: readonly string[] }

const spellings = new WeakMap<Choice, readonly Spelling[]>()

/** The names of a choice as they are compared; remembered, since each key stroke asks for those of all. */
function spellingsOf(choice: Choice): readonly Spelling[] {
  const known = spellings.get(choice)
  if (known) return known
  const found = choice.names.map((name) => {
    const terms = splitWords(name).map(({ term }) => term)
    return { letters: foldText(name), key: terms.join(''), terms }
  })
  spellings.set(choice, found)
  return found
}

/**
 * What is called so to the letter, else so but for its spelling, else what has
 * a name beginning so, else what has a word beginning so.
 */
function findChoices(choices: readonly Choice[], value: string): readonly Choice[] {
  const key = toKey(value)
  if (!key) return []
  const letters = foldText(value)
  const same = (name: Spelling) => name.letters === letters
  const exact = (name: Spelling) => name.key === key
  const begun = (name: Spelling) => name.key.startsWith(key)
  const inside = ({ terms }: Spelling) => terms.some((term) => term.startsWith(key))
  // “1” does not begin “10”.
  for (const test of /\d$/.test(key) ? [same, exact] : [same, exact, begun, inside]) {
    const found = choices.filter((choice) => spellingsOf(choice).some(test))
    if (found.length > 0) return found
  }
  return []
}
