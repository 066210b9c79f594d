import type { Work } from '#corpus/formatReference.ts'
import { escapeTex } from './escapeTex.ts'

type Name = Work['author'][number]

/** In braces where a part would else be taken apart: at "and", at a comma, at a small letter. */
function protect(part: string, inOne: boolean): string {
  const text = escapeTex(part)
  return inOne || /(?:^|\s)and(?:\s|$)|,/i.test(part) || /^others$/i.test(part.trim()) ? `{${text}}` : text
}

/** A word that BibTeX would take for a particle, or one without letters, whose case it cannot tell. */
const isSmall = (word: string) => !/^\p{Lu}/u.test(word)

function writeName(name: Name): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`
  const { family, given, suffix } = name
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ')
  // A family name with small words of its own ("de la Cruz") is not one with particles,
  // and one of several words without a given name after it is not one with a given name before it.
  const words = family.split(/\s+/)
  const last = protect(family, words.some(isSmall) || (!given && words.length > 1))
  // A particle that starts with a capital is part of the name to BibTeX, which knows particles by their case.
  const whole = [particles && protect(particles, false), last].filter(Boolean).join(' ')
  const first = given ? protect(given, false) : ''
  if (suffix) return `${whole}, ${protect(suffix, false)}, ${first || '{}'}`
  return first ? `${whole}, ${first}` : whole
}

/** Authors as BibTeX and BibLaTeX take them apart again: "von Last, Jr., First and {An Institution} and others". */
export function writeTexNames({
  author,
  authorsTruncated,
}: Pick<Work, 'author' | 'authorsTruncated'>): string {
  return [...author.map(writeName), ...(authorsTruncated ? ['others'] : [])].join(' and ')
}
