/** The styles works are cited in, as their manuals call them. */
export const CITATION_STYLES = [
  { key: 'apa', label: 'APA' },
  { key: 'vancouver', label: 'Vancouver' },
  { key: 'ieee', label: 'IEEE' },
  { key: 'chicago', label: 'Chicago' },
  { key: 'mla', label: 'MLA' },
  { key: 'harvard', label: 'Harvard' },
] as const

/** One of the six styles. */
export type CitationStyle = (typeof CITATION_STYLES)[number]['key']

/** How a piece of a citation is set, besides plainly. */
export type CitationMark = 'i' | 'b' | 'sup' | 'sub' | 'sc'

/** A formatted citation, piece by piece: plain text, or text with its marks. */
export type CitationRuns = readonly (string | readonly [text: string, ...marks: CitationMark[]])[]

/** A work formatted in every style. */
export type StyledCitations = Readonly<Record<CitationStyle, CitationRuns>>

/** How a page of the site is cited in each style: for each month, with signs in place of what is not known yet. */
export type PageCitations = Readonly<Record<CitationStyle, readonly CitationRuns[]>>
