import type { Index } from './createIndex.ts'
import type { Facet } from './facets.ts'
import { toFacetValue } from './facetValues.ts'
import { evidenceOf } from './findTies.ts'
import { formatSection } from './formatPlace.ts'
import type { Evidence } from './types.ts'

type WithId = { id: string }

/** How well a thing is evidenced: cited if any claim that mentions it cites something. */
export function evidenceFor(index: Index, id: string): Evidence {
  return evidenceOf(index.claimsByThing.get(id) ?? [])
}

/** The facet of what stands behind the claims about a thing. */
export function createEvidenceFacet<T extends WithId>(index: Index): Facet<T> {
  return {
    key: 'evidence',
    label: 'Evidence',
    values: [
      { value: 'cited', label: 'Cited' },
      { value: 'stated', label: 'Stated only' },
    ],
    valuesOf: ({ id }) => [evidenceFor(index, id)],
  }
}

/** The facet of where in the survey a thing is spoken of. */
export function createSectionFacet<T extends WithId>(index: Index): Facet<T> {
  return {
    key: 'section',
    label: 'Section',
    values: index.corpus.sections.map((section) => ({
      value: toFacetValue(section.number),
      label:
        section.title === section.number
          ? section.title
          : `${formatSection(section).replace('Section ', '')} ${section.shortTitle ?? section.title}`,
    })),
    valuesOf: ({ id }) =>
      (index.claimsByThing.get(id) ?? []).map((claim) => toFacetValue(claim.section.number)),
  }
}
