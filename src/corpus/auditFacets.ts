import { type Index, need } from './createIndex.ts'
import { createSectionFacet } from './evidenceFacets.ts'
import type { Facet } from './facets.ts'
import { toFacetValue } from './facetValues.ts'
import { VERDICTS } from './referenceFacets.ts'
import type { Audit } from './types.ts'

/** Every way to narrow the citation audit: by verdict, and by the section a citation stands in. */
export function auditFacets(index: Index): Facet<Audit>[] {
  return [
    { key: 'verdict', label: 'Verdict', values: VERDICTS, valuesOf: ({ verdict }) => [verdict] },
    {
      ...createSectionFacet<Audit>(index),
      valuesOf: ({ claim }) => [toFacetValue(need(index.claimById, claim).section.number)],
    },
  ]
}

/** Sorts audits from the best verdict to the worst. */
export function compareVerdicts(a: Audit, b: Audit): number {
  const rank = ({ verdict }: Audit) => VERDICTS.findIndex(({ value }) => value === verdict)
  return rank(a) - rank(b)
}
