import type { Index } from '#corpus/createIndex.ts'
import { readHistory } from '#corpus/eras.ts'
import { erasByThing } from '#corpus/thingsOfEra.ts'
import { fieldsFrom, listYears, notesOn } from './fields.ts'
import { toClaimRecord } from './toClaimRecord.ts'
import { toAlgorithmRecord, toApplicationRecord } from './toMethodRecords.ts'
import { toReferenceRecord, toStudyRecord } from './toWorkRecords.ts'
import type { SearchRecord } from './types.ts'

/** Everything in a corpus that can be found, the likeliest goals of a search first. */
export function* toRecords(index: Index): Generator<SearchRecord> {
  const { corpus, claims } = index
  const eras = erasByThing(index)
  const placeInEras = (record: SearchRecord, thing = record.id): SearchRecord => ({
    ...record,
    values: { ...record.values, era: [...(eras.get(thing) ?? [])] },
  })
  for (const algorithm of corpus.algorithms) yield placeInEras(toAlgorithmRecord(index, algorithm))
  for (const application of corpus.applications) yield placeInEras(toApplicationRecord(index, application))
  for (const reference of corpus.references) yield placeInEras(toReferenceRecord(index, reference))
  yield* toEraRecords(index)
  yield* toTextRecords(index)
  for (const study of corpus.studies) yield placeInEras(toStudyRecord(index, study), study.reference)
  for (const claim of claims) yield toClaimRecord(index, claim)
}

function* toEraRecords(index: Index): Generator<SearchRecord> {
  const { eras, survey } = index.corpus
  const { to: last } = readHistory(index).bounds
  for (const era of eras) {
    const lane = survey.lanes.find(({ id }) => id === era.lane)?.name
    yield {
      id: era.id,
      kind: 'era',
      name: era.name,
      fields: fieldsFrom([
        ['name', 8, era.name, 'naming'],
        ['dates', 3, [era.dates.text, era.dates.note, era.dates.spans.map(({ name }) => name)]],
        ['lane', 1, lane],
        ['milestones', 1, era.milestones.map(({ label }) => label)],
        ['editors’ note', 0.7, notesOn(index, era.id), 'prose'],
      ]),
      about: era.dates.text,
      values: { era: [era.id], year: era.dates.spans.flatMap((span) => listYears(span, last)) },
    }
    for (const milestone of era.milestones) {
      const reference = milestone.reference && index.referenceById.get(milestone.reference)
      yield {
        id: milestone.id,
        kind: 'milestone',
        name: `${milestone.year ?? 'Undated'}: ${milestone.label}`,
        fields: fieldsFrom([
          ['name', 7, milestone.label, 'naming'],
          ['year', 4, milestone.year === undefined ? [] : String(milestone.year)],
          ['text', 3, [milestone.text, milestone.note], 'prose'],
          ['era', 1, era.name],
          ['work', 1, reference?.title],
        ]),
        about: milestone.text,
        values: {
          era: [era.id],
          year: milestone.year === undefined ? [] : [String(milestone.year)],
          cites: milestone.reference ? [milestone.reference] : [],
        },
      }
    }
  }
}

function* toTextRecords(index: Index): Generator<SearchRecord> {
  const { sections, terms, themes } = index.corpus
  for (const term of terms) {
    yield {
      id: term.id,
      kind: 'term',
      name: term.printed,
      fields: fieldsFrom([
        ['wording of the paper', 9, term.printed, 'naming'],
        ['standard term', 6, term.standard],
        ['explanation', 2, term.why, 'prose'],
      ]),
      about: term.standard,
      values: { section: term.at.map(({ section }) => section) },
    }
  }
  for (const section of sections) {
    yield {
      id: section.id,
      kind: 'section',
      name: section.title,
      fields: fieldsFrom([
        ['title', 8, section.title, 'naming'],
        ['short title', 6, section.shortTitle, 'naming'],
        ['number', 6, [section.number, `Section ${section.number}`], 'naming'],
        ['chapter', 1, section.parent?.title],
        ['editors’ note', 0.7, notesOn(index, section.id), 'prose'],
      ]),
      values: { section: [section.number], domain: section.domain ? [section.domain] : [] },
    }
  }
  for (const theme of themes) {
    yield {
      id: theme.id,
      kind: 'theme',
      name: theme.name,
      fields: fieldsFrom([
        ['name', 7, theme.name, 'naming'],
        ['text', 3, theme.text, 'prose'],
        ['kind', 1, theme.kind],
      ]),
      about: theme.text,
      values: { section: theme.at.map(({ section }) => section) },
    }
  }
}
