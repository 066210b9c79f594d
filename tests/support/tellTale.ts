import type { Corpus } from '#corpus/types.ts'

/** What is plain English all the same, and may stand in any program. */
const PLAIN = new Set([
  'abstract',
  'application',
  'field',
  'history',
  'in a word',
  'introduction',
  'learning',
  'location',
  'machine',
  'model',
  'related',
])

const KINDS = ['ids', 'titles', 'families', 'names', 'terms', 'subject'] as const

/** The kinds of words by which a survey is known. */
export type TellTaleKind = (typeof KINDS)[number]

/** The words by which a survey is known wherever they stand, by kind. */
export function tellTaleOf(corpus: Corpus): Record<TellTaleKind, readonly string[]> {
  const { survey, references, algorithms, applications, terms, sections, domains, eras, studies } = corpus
  const ids = JSON.stringify(corpus).match(
    /\b(?:alg|app|ref|dom|era|term|theme|study|audit|claim|milestone)-[a-z0-9-]+/g,
  )
  // First authors: further ones are called Back, King or Young.
  const families = [survey, ...references].flatMap(({ author: [first] }) =>
    first && 'family' in first ? [first.family] : [],
  )
  const headings = [
    ...domains.map(({ name }) => name),
    ...sections.flatMap(({ title, shortTitle, parent }) => [
      title,
      shortTitle ?? title,
      parent?.title ?? title,
    ]),
  ]
  // The words that its subject is made of, one by one: "medical", not only "Medical imaging".
  const subject = [...headings, survey.title, survey.experts ?? '', ...survey.keywords]
    .flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .concat(studies.flatMap(({ dataSets }) => dataSets.flatMap(({ unit }) => unit ?? [])))
  const all = {
    ids: ids ?? [],
    titles: [
      survey.title,
      survey.shortTitle,
      survey.overview.heading,
      ...references.map(({ title }) => title),
    ],
    families,
    names: [
      ...applications.flatMap(({ name, aliases, modality }) => [name, ...aliases, modality]),
      ...algorithms.flatMap(({ name, aliases, printed }) => [name, ...aliases, ...printed]),
      ...eras.map(({ name }) => name),
      ...headings,
    ],
    terms: terms.flatMap(({ printed, standard }) => [printed, standard]),
    subject,
  }
  const telling = (words: readonly string[]) =>
    [...new Set(words)].filter((word) => word.length > 2 && !PLAIN.has(word.toLowerCase()))
  return {
    ids: telling(all.ids),
    titles: telling(all.titles),
    families: telling(all.families),
    names: telling(all.names),
    terms: telling(all.terms),
    subject: telling(all.subject),
  }
}

/** What finds the first of these words that stands by itself in a text. */
export function toFinder(kind: TellTaleKind, words: readonly string[]): RegExp {
  const quoted = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  // Upper and lower case matter for a surname ("Long", "Cover") and for nothing else.
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${quoted.join('|')})(?![\\p{L}\\p{N}-])`,
    kind === 'families' ? 'u' : 'iu',
  )
}
