import type { Index } from '#corpus/createIndex.ts'
import { familyOf, formatReferenceName, formatVenue, fullNameOf, yearOf } from '#corpus/formatReference.ts'
import { familyNamesOf } from '#corpus/referenceFacets.ts'
import type { Reference, Study } from '#corpus/types.ts'
import { claimsOn, domainsOf, fieldsFrom, notesOn } from './fields.ts'
import type { SearchRecord } from './types.ts'

/** Surnames without “van den” and the like, where they have it: many ask for the rest alone. */
const bareNamesOf = ({ author }: Pick<Reference, 'author'>) =>
  author.flatMap((name) => ('family' in name && name.family !== familyOf(name) ? [name.family] : []))

/** What can be searched of a reference. */
export function toReferenceRecord(index: Index, reference: Reference): SearchRecord {
  const { id, title } = reference
  const year = yearOf(reference)
  const claims = index.claimsByThing.get(id) ?? []
  const audits = index.auditsByReference.get(id) ?? []
  const number = reference['citation-number']
  return {
    id,
    kind: 'reference',
    name: title,
    fields: fieldsFrom([
      ['title', 8, title, 'naming'],
      [
        'author and year',
        4,
        [formatReferenceName(reference), `${familyNamesOf(reference)[0]} ${year}`],
        'naming',
      ],
      ['author', 6, [...familyNamesOf(reference), ...bareNamesOf(reference)], 'naming'],
      ['author', 6, reference.author.map(fullNameOf)],
      ['year', 5, String(year)],
      ['number', 3, number === undefined ? undefined : [`${number}`, `reference ${number}`], 'naming'],
      ['venue', 3, [formatVenue(reference), reference['event-title'], reference.publisher]],
      ['entry as printed', 1.5, reference.printed],
      ['domain', 1, reference.about.map((domain) => index.domainById.get(domain)?.name)],
      ['subject', 2, audits.map(({ about }) => about), 'prose'],
      ['audit', 0.7, audits.map(({ rationale, placement }) => [rationale, placement]), 'prose'],
      ['claims', 0.4, claimsOn(index, id), 'claims'],
      ['editors’ note', 0.7, notesOn(index, id), 'prose'],
    ]),
    about: audits[0]?.about,
    values: {
      author: familyNamesOf(reference),
      year: [String(year)],
      domain: [...new Set([...reference.about, ...domainsOf(index, claims)])],
      section: claims.map(({ section }) => section.number),
      verdict: audits.map(({ verdict }) => verdict),
      algorithm: [
        ...claims.flatMap(({ mentions }) => mentions),
        ...index.corpus.algorithms.flatMap(({ id: algorithm, originals }) =>
          originals.includes(id) ? [algorithm] : [],
        ),
      ],
    },
    identifiers: [
      reference.DOI,
      reference.arXiv && `arxiv:${reference.arXiv}`,
      reference.PMID && `pmid:${reference.PMID}`,
      reference.PMCID,
    ].filter((identifier) => typeof identifier === 'string'),
  }
}

/** What can be searched of a study: its work's names and its own facts. */
export function toStudyRecord(index: Index, study: Study): SearchRecord {
  const work = index.referenceById.get(study.reference)
  const claims = index.claimsByThing.get(study.reference) ?? []
  return {
    id: study.id,
    kind: 'study',
    name: work ? `Study: ${formatReferenceName(work)}` : study.task.text,
    fields: fieldsFrom([
      [
        'author and year',
        4,
        work && [formatReferenceName(work), `study ${formatReferenceName(work)}`],
        'naming',
      ],
      ['summary', 4, study.summary, 'prose'],
      ['task', 3, study.task.text, 'prose'],
      ['modality', 3, study.modality.text, 'prose'],
      ['data sets', 2, study.dataSets.map(({ text }) => text), 'prose'],
      ['model', 2, study.model.text, 'prose'],
      ['comparator', 2, study.comparator.text, 'prose'],
      ['metrics', 1, study.metrics.flatMap(({ name, model }) => [name, model.text])],
      ['validation', 1, study.validation.text, 'prose'],
      ['countries', 2, study.countries.text, 'prose'],
      ['follow-up', 1, study.followUps.map(({ text }) => text), 'prose'],
      ['work', 2, work?.title],
    ]),
    about: study.summary,
    values: {
      ...(work && { author: familyNamesOf(work), year: [String(yearOf(work))] }),
      cites: [study.reference],
      domain: [...new Set([...(work?.about ?? []), ...domainsOf(index, claims)])],
      section: claims.map(({ section }) => section.number),
      verdict: (index.auditsByReference.get(study.reference) ?? []).map(({ verdict }) => verdict),
    },
  }
}
