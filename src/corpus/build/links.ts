import { parseClaimText } from '#corpus/parseClaimText.ts'
import type { Corpus } from '#corpus/types.ts'

/** One place where an entry names another by id. */
export type IdLink = { from: string; to: string; as: string }

/** Everything in the corpus that has an id, in the order of the files. */
export function listEntries(corpus: Corpus): { id: string }[] {
  return [
    ...corpus.sections,
    ...listClaims(corpus),
    ...corpus.domains,
    ...corpus.applications,
    ...corpus.algorithms,
    ...corpus.references,
    ...corpus.studies,
    ...corpus.audits,
    ...corpus.eras,
    ...corpus.eras.flatMap((era) => era.milestones),
    ...corpus.terms,
    ...corpus.themes,
    ...corpus.notes,
    ...corpus.survey.overview.paths,
  ]
}

/** Every claim, in reading order. */
export function listClaims(corpus: Corpus) {
  return corpus.sections.flatMap((section) => section.paragraphs.flatMap(({ claims }) => claims))
}

/** Every id that an entry uses to name another, with the field it stands in. */
export function listIdLinks(corpus: Corpus): IdLink[] {
  const links: IdLink[] = []
  const add = (from: string, as: string, ids: readonly (string | undefined)[]) => {
    for (const to of ids) if (to !== undefined) links.push({ from, to, as })
  }
  const addSources = (from: string, ...facts: readonly { sources: readonly string[] }[]) => {
    for (const { sources } of facts) {
      add(
        from,
        'sources',
        sources.filter((source) => source.startsWith('ref-')),
      )
    }
  }

  for (const section of corpus.sections) add(section.id, 'domain', [section.domain])
  for (const claim of listClaims(corpus)) {
    const marks = parseClaimText(claim.text).flatMap((token) => (token.kind === 'text' ? [] : [token.id]))
    add(claim.id, 'text', marks)
  }
  for (const application of corpus.applications) {
    add(application.id, 'domain', [application.domain])
    add(application.id, 'about', [application.about])
  }
  for (const algorithm of corpus.algorithms) {
    add(algorithm.id, 'era', [algorithm.era])
    add(algorithm.id, 'originals', algorithm.originals)
  }
  for (const reference of corpus.references) {
    add(reference.id, 'about', reference.about)
    addSources(reference.id, ...(reference.differences ?? []))
  }
  for (const study of corpus.studies) {
    add(study.id, 'reference', [study.reference])
    add(
      study.id,
      'followUps',
      study.followUps.map((followUp) => followUp.reference),
    )
    const { task, modality, model, comparator, validation, countries } = study
    addSources(study.id, task, modality, model, comparator, validation, countries)
    addSources(study.id, ...study.dataSets, ...study.metrics, ...study.followUps)
  }
  for (const audit of corpus.audits) {
    add(audit.id, 'claim', [audit.claim])
    add(audit.id, 'reference', [audit.reference])
  }
  for (const era of corpus.eras) {
    addSources(era.id, era.dates)
    for (const milestone of era.milestones) add(milestone.id, 'reference', [milestone.reference])
  }
  for (const { id, stops } of corpus.survey.overview.paths) addSources(id, ...stops)
  for (const note of corpus.notes) {
    add(
      note.id,
      'on',
      note.on.filter((id) => id !== 'survey'),
    )
  }
  for (const entry of listEntries(corpus)) {
    // The schema gives every `sources` the same shape; the list above only says that entries have ids.
    if ('sources' in entry) addSources(entry.id, entry as { sources: string[] } & typeof entry)
  }
  for (const [from, to] of Object.entries(corpus.redirects)) add(`redirect of ${from}`, 'redirects', [to])
  return links
}
