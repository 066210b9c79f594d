import type { Index } from './createIndex.ts'
import { createEvidenceFacet, createSectionFacet } from './evidenceFacets.ts'
import type { Facet } from './facets.ts'
import { createIdFacet, createWordFacet } from './facetValues.ts'
import { createEraFacet } from './thingsOfEra.ts'
import type { Algorithm } from './types.ts'

/** Every way to narrow the algorithms. */
export function algorithmFacets(index: Index): Facet<Algorithm>[] {
  const { algorithms, applications, domains } = index.corpus
  const applicationsOf = ({ id }: Algorithm) =>
    (index.tiesByAlgorithm.get(id) ?? []).map((tie) => tie.application)
  const domainsOf = (algorithm: Algorithm) =>
    applicationsOf(algorithm).flatMap((id) => {
      const domain = index.applicationById.get(id)?.domain
      return domain ? [domain] : []
    })
  return [
    createWordFacet('family', 'Family', algorithms, ({ family }) => [family]),
    createWordFacet('paradigm', 'Learning paradigm', algorithms, ({ paradigms }) => paradigms),
    createIdFacet('domain', 'Used in', algorithms, domains, domainsOf),
    createEvidenceFacet(index),
    createEraFacet(index, algorithms),
    createSectionFacet(index),
    createIdFacet('application', 'Application', algorithms, applications, applicationsOf),
  ]
}
