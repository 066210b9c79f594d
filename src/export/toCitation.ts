import { formatAuthors, formatVenue, urlOf, type Work, yearOf } from '#corpus/formatReference.ts'

/** A reference as one line of plain text: who, year, title, where, address. */
export function toCitation(reference: Work): string {
  const address = urlOf(reference)
  const parts = [
    `${formatAuthors(reference)} (${yearOf(reference)})`,
    reference.title,
    formatVenue(reference),
    address,
  ]
  return `${parts.filter(Boolean).join('. ')}${address ? '' : '.'}`
}
