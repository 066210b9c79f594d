import type { Reference } from './types.ts'

type Named = Pick<Reference, 'author' | 'authorsTruncated'>

/** The bibliographic part of a reference, which the survey itself has too. */
export type Work = Omit<
  Reference,
  'id' | 'origin' | 'about' | 'printed' | 'differences' | 'citation-number' | 'sources' | 'checked'
>

/** An author's family name with the particle that belongs to it, "van den Berg"; the whole of a name that is not a person's. */
export function familyOf(name: Reference['author'][number]): string {
  return 'literal' in name
    ? name.literal
    : [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
}

/** "Ilse van den Berg": a whole name, the given one first. */
export function fullNameOf(name: Reference['author'][number]): string {
  if ('literal' in name) return name.literal
  return [name.given, name['dropping-particle'], familyOf(name), name.suffix].filter(Boolean).join(' ')
}

/** "Okafor", "Lindqvist and Tan" or "Perrault et al.". */
export function formatAuthorsShort({ author, authorsTruncated }: Named): string {
  const [first, second] = author.map(familyOf)
  if (authorsTruncated || author.length > 2) return `${first} et al.`
  return second ? `${first} and ${second}` : `${first}`
}

/** Family names of all authors, the last joined with "and": "Lindqvist, Tan and Okafor". */
export function formatFamilies({ author, authorsTruncated }: Named): string {
  return joinNames(author.map(familyOf), authorsTruncated)
}

/** Full names of all authors, given names first. */
export function formatAuthors({ author, authorsTruncated }: Named): string {
  return joinNames(author.map(fullNameOf), authorsTruncated)
}

function joinNames(names: readonly string[], truncated: boolean | undefined): string {
  if (truncated) return `${names.join(', ')} and others`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The year a work appeared. */
export function yearOf(reference: Pick<Reference, 'issued'>): number {
  // The schema asks for at least one date part, so the year is always there.
  return reference.issued['date-parts'][0][0] as number
}

/** Where a work appeared: journal with volume and pages, proceedings, or publisher. */
export function formatVenue(reference: Work): string {
  const { volume, issue, page, publisher, number } = reference
  const container = reference['container-title']
  if (!container) {
    const edition = reference.edition ? formatEdition(reference.edition) : ''
    const report = reference.arXiv ? `arXiv:${reference.arXiv}` : number
    return [publisher === 'arXiv' && reference.arXiv ? undefined : publisher, report, edition]
      .filter(Boolean)
      .join(', ')
  }
  const inVolume = volume ? `${volume}${issue ? `(${issue})` : ''}` : ''
  return [`${container}${inVolume ? ` ${inVolume}` : ''}`, page?.replace('-', '–')].filter(Boolean).join(', ')
}

/** "2nd ed." for the number 2; an edition that is not a number as it is. */
function formatEdition(edition: string): string {
  if (!/^\d+$/.test(edition)) return edition
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${edition}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(Number(edition))]} ed.`
}

/** The address a work is found at: that of its DOI, or its own; nothing where neither is known. */
export function urlOf({ DOI, URL }: Pick<Work, 'DOI' | 'URL'>): string | undefined {
  return DOI ? `https://doi.org/${DOI}` : URL
}

/** "Lindqvist and Tan 2015": how a work is named in running text. */
export function formatReferenceName(reference: Reference): string {
  return `${formatAuthorsShort(reference)} ${yearOf(reference)}`
}
