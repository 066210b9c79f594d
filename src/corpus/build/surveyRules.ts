import { parseClaimText } from '#corpus/parseClaimText.ts'
import type { Corpus, Place } from '#corpus/types.ts'
import { listClaims, listEntries } from './links.ts'
import type { Finding, Rule } from './Rule.ts'

const rangeTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1)

function findMisplaced(corpus: Corpus, entry: string, at: readonly Place[]): Finding[] {
  return at.flatMap(({ section, paragraph, sentence }) => {
    const found = corpus.sections.find(({ number }) => number === section)
    const sentences = found?.paragraphs[paragraph - 1]?.sentences ?? 0
    return sentence <= sentences
      ? []
      : [
          {
            entry,
            fault: `at names section ${section}, paragraph ${paragraph}, sentence ${sentence}, which is not in the paper.`,
          },
        ]
  })
}

export const surveyRules: readonly Rule[] = [
  {
    name: 'every sentence of every paragraph is rendered by a claim',
    check: (corpus) =>
      corpus.sections.flatMap((section) =>
        section.paragraphs.flatMap(({ sentences, claims }, at) => {
          const rendered = new Set(claims.flatMap((claim) => claim.sentences))
          const missing = rangeTo(sentences).filter((sentence) => !rendered.has(sentence))
          const beyond = [...rendered].filter((sentence) => sentence > sentences)
          return [
            ...missing.map((sentence) => `Paragraph ${at + 1}: no claim renders sentence ${sentence}.`),
            ...beyond.map(
              (sentence) =>
                `Paragraph ${at + 1} has ${sentences} sentences, yet a claim renders sentence ${sentence}.`,
            ),
          ].map((fault) => ({ entry: section.id, fault }))
        }),
      ),
  },
  {
    name: 'every claim id says its section, paragraph and place',
    check: (corpus) =>
      corpus.sections.flatMap((section) =>
        section.paragraphs.flatMap(({ claims }, at) =>
          claims.flatMap((claim, ordinal) => {
            const expected = `claim-${section.id.slice('sec-'.length)}-p${at + 1}-c${ordinal + 1}`
            return claim.id === expected
              ? []
              : [{ entry: claim.id, fault: 'The id does not say where the claim stands.', nearest: expected }]
          }),
        ),
      ),
  },
  {
    name: 'every algorithm and every application is mentioned by a claim',
    check: (corpus) => {
      const marks = listClaims(corpus).flatMap((claim) => parseClaimText(claim.text))
      const mentioned = new Set(marks.flatMap((token) => (token.kind === 'mention' ? [token.id] : [])))
      return [...corpus.algorithms, ...corpus.applications].flatMap(({ id }) =>
        mentioned.has(id) ? [] : [{ entry: id, fault: 'No claim mentions it.' }],
      )
    },
  },
  {
    name: 'every term, theme and note stands at sentences that exist',
    check: (corpus) =>
      [...corpus.terms, ...corpus.themes, ...corpus.notes].flatMap(({ id, at }) =>
        findMisplaced(corpus, id, at),
      ),
  },
  {
    name: 'every note is about something',
    check: (corpus) =>
      corpus.notes.flatMap(({ id, on, at }) =>
        on.length + at.length > 0 ? [] : [{ entry: id, fault: 'on and at are both empty.' }],
      ),
  },
  {
    name: 'the eras of a lane are numbered and dated in order',
    check: (corpus) => [
      ...corpus.eras.flatMap((era) =>
        corpus.survey.lanes.some(({ id }) => id === era.lane)
          ? []
          : [{ entry: era.id, fault: `lane names ${era.lane}, which survey.json does not list.` }],
      ),
      ...corpus.survey.lanes.flatMap((lane) => {
        const eras = corpus.eras.filter((era) => era.lane === lane.id)
        return eras.flatMap((era, at): Finding[] => {
          const start = (of: typeof era) => of.dates.spans.at(-1)?.from ?? 0
          const before = eras[at - 1]
          const found: Finding[] = []
          if (era.order !== at + 1)
            found.push({
              entry: era.id,
              fault: `order is ${era.order}, but it stands ${at + 1}. in its lane.`,
            })
          if (before && start(before) > start(era))
            found.push({ entry: era.id, fault: `It starts before ${before.id}, which precedes it.` })
          for (const { from, to } of era.dates.spans) {
            if (to !== undefined && to < from)
              found.push({ entry: era.id, fault: `A span ends in ${to}, before it starts in ${from}.` })
          }
          const years = era.milestones.map(({ year }) => year ?? Number.POSITIVE_INFINITY)
          if (years.some((year, n) => year < (years[n - 1] ?? year)))
            found.push({
              entry: era.id,
              fault: 'Its milestones are not in order of year, the undated ones last.',
            })
          return found
        })
      }),
    ],
  },
  {
    name: 'nothing in the editors’ voice is unsourced',
    check: (corpus) =>
      listEntries(corpus).flatMap((entry) =>
        listUnsourced(entry).map((where) => ({
          entry: entry.id,
          fault: `${where} is said to be checked, yet names no source.`,
        })),
      ),
  },
]

/** Paths inside an entry where `checked` promises a source and `sources` is empty. */
function listUnsourced(value: unknown, path = 'The entry'): string[] {
  if (!value || typeof value !== 'object') return []
  const here =
    'checked' in value &&
    value.checked !== 'recalled' &&
    'sources' in value &&
    Array.isArray(value.sources) &&
    value.sources.length === 0
      ? [path]
      : []
  // An era's milestones are entries of their own, so they are not counted twice.
  const inside = Object.entries(value).filter(([key]) => key !== 'milestones')
  return [...here, ...inside.flatMap(([key, part]) => listUnsourced(part, key))]
}
