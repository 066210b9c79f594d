import { CITATION_STYLES, type CitationStyle } from './citationStyles.ts'

/** The same for every style, by its key. */
export function inEveryStyle<Made>(make: (style: CitationStyle) => Made): Record<CitationStyle, Made> {
  const made = CITATION_STYLES.map(({ key }) => [key, make(key)] as const)
  // Every key of the type is among the styles.
  return Object.fromEntries(made) as Record<CitationStyle, Made>
}
