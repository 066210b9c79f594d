import type { Work } from '#corpus/formatReference.ts'

/** The fields of ours that are CSL-JSON's too; all others stay here. */
const VARIABLES = [
  'type',
  'title',
  'author',
  'issued',
  'container-title',
  'collection-title',
  'event-title',
  'event-place',
  'edition',
  'genre',
  'volume',
  'issue',
  'number',
  'page',
  'publisher',
  'publisher-place',
  'DOI',
  'PMID',
  'PMCID',
  'ISBN',
  'ISSN',
  'URL',
] as const satisfies readonly (keyof Work)[]

/** A bibliographic record as CSL-JSON has it. */
export type CslItem = Partial<Pick<Work, (typeof VARIABLES)[number]>> & { id: string }

/** A work as a CSL-JSON item under this id: the bibliographic variables alone. */
export function toCslJson(work: Work, id: string): CslItem {
  const item = Object.fromEntries(
    VARIABLES.flatMap((name) => (work[name] === undefined ? [] : [[name, work[name]]])),
  )
  // CSL has no word for authors that are not known; "others" is what programs make of BibTeX's.
  const author = work.authorsTruncated ? [...work.author, { literal: 'others' }] : work.author
  return { id, ...item, author }
}
