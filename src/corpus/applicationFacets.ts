import type { Index } from './createIndex.ts'
import { createEvidenceFacet, createSectionFacet } from './evidenceFacets.ts'
import type { Facet } from './facets.ts'
import { createIdFacet, createWordFacet } from './facetValues.ts'
import { createEraFacet } from './thingsOfEra.ts'
import type { Application } from './types.ts'

/** Every way to narrow the applications. */
export function applicationFacets(index: Index): Facet<Application>[] {
  const { applications, algorithms, domains } = index.corpus
  const algorithmsOf = ({ id }: Application) =>
    (index.tiesByApplication.get(id) ?? []).map((tie) => tie.algorithm)
  const familiesOf = (application: Application) => [
    ...new Set(
      algorithmsOf(application).flatMap((id) => {
        const family = index.algorithmById.get(id)?.family
        return family ? [family] : []
      }),
    ),
  ]
  return [
    createIdFacet('domain', 'Domain', applications, domains, ({ domain }) => [domain]),
    createEvidenceFacet(index),
    createWordFacet('family', 'Algorithm family', applications, familiesOf),
    createIdFacet('algorithm', 'Algorithm', applications, algorithms, algorithmsOf),
    createWordFacet('task', 'Kind of task', applications, ({ task }) => [task]),
    createWordFacet('modality', 'Modality', applications, ({ modality }) => [modality]),
    createEraFacet(index, applications),
    createSectionFacet(index),
  ]
}
