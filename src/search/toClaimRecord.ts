import type { Index } from '#corpus/createIndex.ts'
import { evidenceOf } from '#corpus/findTies.ts'
import { formatClaimPlace } from '#corpus/formatPlace.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { familyNamesOf } from '#corpus/referenceFacets.ts'
import { domainsOf, fieldsFrom, notesOn } from './fields.ts'
import type { SearchRecord } from './types.ts'

/** What can be searched of a claim: its words, and the other names of what it mentions. */
export function toClaimRecord(index: Index, claim: PlacedClaim): SearchRecord {
  const mentioned = claim.mentions.flatMap((id) => {
    const thing = index.algorithmById.get(id) ?? index.applicationById.get(id)
    return thing ? [[thing.name, ...thing.aliases]] : []
  })
  const works = claim.cites.flatMap((id) => index.referenceById.get(id) ?? [])
  return {
    id: claim.id,
    kind: 'claim',
    name: formatClaimPlace(claim),
    fields: fieldsFrom([
      ['claim text', 4, claim.plain, 'claims'],
      ['other names of what it mentions', 1, mentioned],
      ['works it cites', 1.5, works.map(formatReferenceName)],
      ['section', 1, claim.section.title],
      ['kind', 0.5, claim.kind],
      ['editors’ note', 0.5, notesOn(index, claim.id), 'prose'],
    ]),
    about: claim.plain,
    values: {
      domain: domainsOf(index, [claim]),
      algorithm: claim.mentions.filter((id) => index.algorithmById.has(id)),
      era: claim.mentions.filter((id) => index.eraById.has(id)),
      author: works.flatMap(familyNamesOf),
      section: [claim.section.number],
      cites: claim.cites,
      evidence: [evidenceOf([claim])],
      verdict: (index.auditsByClaim.get(claim.id) ?? []).map(({ verdict }) => verdict),
    },
  }
}
