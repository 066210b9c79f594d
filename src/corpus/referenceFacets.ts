import type { Index } from './createIndex.ts'
import { createSectionFacet } from './evidenceFacets.ts'
import type { Facet } from './facets.ts'
import { createIdFacet, createWordFacet } from './facetValues.ts'
import { familyOf } from './formatReference.ts'
import { VERDICTS } from './nameVerdict.ts'
import { createEraFacet } from './thingsOfEra.ts'
import type { Reference } from './types.ts'

const TYPE_WORDS: Record<Reference['type'], string> = {
  'article-journal': 'Journal article',
  'paper-conference': 'Conference paper',
  book: 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  report: 'Report',
  article: 'Preprint',
  webpage: 'Web page',
}

/** The kind of work a reference is, in words. */
export function formatType(reference: Pick<Reference, 'type'>): string {
  return TYPE_WORDS[reference.type]
}

/** The authors of a work as filters name them. */
export function familyNamesOf({ author }: Pick<Reference, 'author'>): string[] {
  return author.map(familyOf)
}

/** Where a work appeared, as filters name it: its journal or book, else its publisher. */
export function venueOf(reference: Reference): string | undefined {
  return reference['container-title'] ?? reference.publisher
}

/** Every way to narrow the references. */
export function referenceFacets(index: Index): Facet<Reference>[] {
  const { references, domains, audits } = index.corpus
  return [
    {
      key: 'origin',
      label: 'Listed by',
      values: [
        { value: 'survey', label: 'The survey' },
        { value: 'editors', label: 'The editors' },
      ],
      valuesOf: ({ origin }) => [origin],
    },
    {
      key: 'verdict',
      label: 'Audit verdict',
      values: audits.length > 0 ? VERDICTS : [],
      valuesOf: ({ id }) => (index.auditsByReference.get(id) ?? []).map(({ verdict }) => verdict),
    },
    { ...createSectionFacet<Reference>(index), label: 'Cited in' },
    createIdFacet('domain', 'Is about', references, domains, ({ about }) => about),
    createEraFacet(index, references),
    createWordFacet('type', 'Kind of work', references, (reference) => [formatType(reference)]),
    createWordFacet('author', 'Author', references, familyNamesOf),
    createWordFacet('venue', 'Venue', references, (reference) => [venueOf(reference) ?? 'Other']),
  ]
}
