import { type Index, need } from './createIndex.ts'
import { createSectionFacet } from './evidenceFacets.ts'
import type { Facet } from './facets.ts'
import { toFacetValue } from './facetValues.ts'
import { VERDICTS } from './nameVerdict.ts'
import type { Audit } from './types.ts'

/** Every way to narrow the citation audit: by verdict, by the section a citation stands in, and by whether the work is about that section's domain. */
export function auditFacets(index: Index): Facet<Audit>[] {
  return [
    { key: 'verdict', label: 'Verdict', values: VERDICTS, valuesOf: ({ verdict }) => [verdict] },
    {
      ...createSectionFacet<Audit>(index),
      valuesOf: ({ claim }) => [toFacetValue(need(index.claimById, claim).section.number)],
    },
    {
      key: 'place',
      label: 'Its place',
      values: [
        { value: 'misplaced', label: 'Misplaced' },
        { value: 'fitting', label: 'Not misplaced' },
      ],
      valuesOf: ({ misplaced }) => [misplaced ? 'misplaced' : 'fitting'],
    },
  ]
}

/** Sorts audits from the best verdict to the worst. */
export function compareVerdicts(a: Audit, b: Audit): number {
  const rank = ({ verdict }: Audit) => VERDICTS.findIndex(({ value }) => value === verdict)
  return rank(a) - rank(b)
}
