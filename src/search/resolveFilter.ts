import type { Index } from '#corpus/createIndex.ts'
import { formatSection } from '#corpus/formatPlace.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import { VERDICTS } from '#corpus/nameVerdict.ts'
import { toSlug } from '#corpus/slug.ts'
import { splitWords, toKey } from './splitWords.ts'
import { surnamesOf } from './toWorkRecords.ts'
import { type FilterName, KINDS, type SearchRecord } from './types.ts'

type Choice = { value: string; names: readonly string[] }

/** For each field that names something, what it can name and under which names. */
export type Choices = ReadonlyMap<FilterName, readonly Choice[]>

/** What stands behind what the survey says, under the names a reader may give it. */
const EVIDENCE: readonly Choice[] = [
  { value: 'cited', names: ['cited'] },
  { value: 'stated', names: ['stated', 'stated only', 'not cited', 'uncited'] },
]

/** What `field:value` can name in this corpus. Years are numbers and need no list. */
export function listChoices({ corpus }: Index): Choices {
  const surnames = new Set(corpus.references.flatMap(surnamesOf))
  return new Map<FilterName, readonly Choice[]>([
    ['kind', KINDS.map((kind) => ({ value: kind, names: [kind] }))],
    ['domain', corpus.domains.map(({ id, name }) => ({ value: id, names: [toSlug(id), name] }))],
    [
      'algorithm',
      corpus.algorithms.map(({ id, name, aliases, printed }) => ({
        value: id,
        names: [toSlug(id), name, ...aliases, ...printed],
      })),
    ],
    ['author', [...surnames].map((name) => ({ value: name, names: [name] }))],
    ['era', corpus.eras.map(({ id, name, dates }) => ({ value: id, names: [toSlug(id), name, dates.text] }))],
    [
      'section',
      corpus.sections.map((section) => ({
        value: section.number,
        names: [section.number, section.title, formatSection(section)],
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

/** A test of records for one `field:value`, or nothing when the value names nothing known. */
export function resolveFilter(
  choices: Choices,
  filter: FilterName,
  value: string,
): ((record: SearchRecord) => boolean) | undefined {
  if (filter === 'year') return resolveYears(value)
  const wanted = new Set(findValues(choices.get(filter) ?? [], value))
  if (wanted.size === 0) return undefined
  if (filter === 'kind') return ({ kind }) => wanted.has(kind)
  return ({ values }) => values[filter]?.some((known) => wanted.has(known)) ?? false
}

/** "2016", "2016-2018", "2016-" and "-2018"; the later year may stand first. */
function resolveYears(value: string): ((record: SearchRecord) => boolean) | undefined {
  const [, first, dash, second] = /^(\d{4})?(?:(-|–|—|\.\.)(\d{4})?)?$/.exec(value) ?? []
  if (!first && !second) return undefined
  const from = first ? Number(first) : -Infinity
  const to = second ? Number(second) : dash ? Infinity : from
  const [least, most] = from <= to ? [from, to] : [to, from]
  return ({ values }) => values.year?.some((year) => Number(year) >= least && Number(year) <= most) ?? false
}

/** A name as it is compared: as one key, and word by word. */
type Spelling = { key: string; terms: readonly string[] }

const spellings = new WeakMap<Choice, readonly Spelling[]>()

/** The names of a choice as they are compared; remembered, since each key stroke asks for those of all. */
function spellingsOf(choice: Choice): readonly Spelling[] {
  const known = spellings.get(choice)
  if (known) return known
  const found = choice.names.map((name) => {
    const terms = splitWords(name).map(({ term }) => term)
    return { key: terms.join(''), terms }
  })
  spellings.set(choice, found)
  return found
}

/** What is called exactly so, else what has a name beginning so, else what has a word beginning so. */
function findValues(choices: readonly Choice[], value: string): string[] {
  const key = toKey(value)
  if (!key) return []
  const exact = ({ key: name }: Spelling) => name === key
  const begun = ({ key: name }: Spelling) => name.startsWith(key)
  const inside = ({ terms }: Spelling) => terms.some((term) => term.startsWith(key))
  // “1” does not begin “10”.
  for (const test of /\d$/.test(key) ? [exact] : [exact, begun, inside]) {
    const found = choices.filter((choice) => spellingsOf(choice).some(test))
    if (found.length > 0) return found.map((choice) => choice.value)
  }
  return []
}
