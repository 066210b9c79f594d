import type { Index } from '#corpus/createIndex.ts'
import { evidenceOf } from '#corpus/findTies.ts'
import type { Algorithm, Application } from '#corpus/types.ts'
import { claimsOn, domainsOf, fieldsFrom, notesOn } from './fields.ts'
import type { SearchRecord } from './types.ts'

/** What can be searched of an algorithm. */
export function toAlgorithmRecord(index: Index, algorithm: Algorithm): SearchRecord {
  const { id, name } = algorithm
  const applications = (index.tiesByAlgorithm.get(id) ?? []).map((tie) =>
    index.applicationById.get(tie.application),
  )
  const claims = index.claimsByThing.get(id) ?? []
  const domains = applications.flatMap((application) => application?.domain ?? [])
  return {
    id,
    kind: 'algorithm',
    name,
    fields: fieldsFrom([
      ['name', 10, name, 'naming'],
      ['alias', 9, algorithm.aliases, 'naming'],
      ['wording of the paper', 8, algorithm.printed, 'naming'],
      ['family', 3, algorithm.family],
      ['kind', 2, [algorithm.kind, ...algorithm.paradigms]],
      ['principle', 2, algorithm.principle, 'prose'],
      ['inputs', 1, algorithm.inputs],
      ['strengths', 1, algorithm.strengths],
      ['limits', 1, algorithm.limits],
      ['applications', 1.5, applications.map((application) => application?.name)],
      ['claims', 0.4, claimsOn(index, id), 'claims'],
      ['original work', 1, algorithm.originals.map((work) => index.referenceById.get(work)?.title)],
      ['editors’ note', 0.7, notesOn(index, id), 'prose'],
    ]),
    about: algorithm.principle,
    values: {
      algorithm: [id],
      domain: [...new Set([...domains, ...domainsOf(index, claims)])],
      section: claims.map(({ section }) => section.number),
      cites: claims.flatMap(({ cites }) => cites),
      evidence: [evidenceOf(claims)],
    },
  }
}

/** What can be searched of an application. */
export function toApplicationRecord(index: Index, application: Application): SearchRecord {
  const { id, name, domain, about } = application
  const ties = index.tiesByApplication.get(id) ?? []
  const claims = index.claimsByThing.get(id) ?? []
  return {
    id,
    kind: 'application',
    name,
    fields: fieldsFrom([
      ['name', 10, name, 'naming'],
      ['alias', 8, application.aliases, 'naming'],
      ['summary', 3, application.summary, 'prose'],
      ['modality', 3, application.modality],
      ['task', 2, application.task],
      ['domain', 2, [index.domainById.get(domain)?.name, about && index.domainById.get(about)?.name]],
      [
        'algorithms',
        1.5,
        ties.map((tie) => {
          const algorithm = index.algorithmById.get(tie.algorithm)
          return algorithm && [algorithm.name, ...algorithm.aliases]
        }),
      ],
      ['claims', 0.4, claimsOn(index, id), 'claims'],
      ['editors’ note', 0.7, notesOn(index, id), 'prose'],
    ]),
    about: application.summary,
    values: {
      domain: about ? [domain, about] : [domain],
      algorithm: ties.map((tie) => tie.algorithm),
      section: claims.map(({ section }) => section.number),
      cites: claims.flatMap(({ cites }) => cites),
      evidence: [evidenceOf(claims)],
    },
  }
}
