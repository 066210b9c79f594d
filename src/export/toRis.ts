import { yearOf } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'

const TYPES: Record<Reference['type'], string> = {
  'article-journal': 'JOUR',
  'paper-conference': 'CONF',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  report: 'RPRT',
  article: 'UNPB',
  webpage: 'ELEC',
}

function writeName(name: Reference['author'][number]): string {
  if ('literal' in name) return name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  // The comma says where the family name ends, also when no given name follows.
  return name.given || family.includes(' ') ? `${family},${name.given ? ` ${name.given}` : ''}` : family
}

/** A reference in the RIS format, lines ended by CR LF as the format asks. */
export function toRis(reference: Reference): string {
  const [first, last] = reference.page?.split('-') ?? []
  const container = reference['container-title']
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[reference.type]],
    ['ID', reference.id.slice('ref-'.length)],
    ...reference.author.map((name): [string, string] => ['AU', writeName(name)]),
    ['TI', reference.title],
    [reference.type === 'article-journal' ? 'JO' : 'T2', container],
    ['PY', String(yearOf(reference))],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', first],
    ['EP', last],
    ['PB', reference.publisher],
    ['SN', reference.ISBN ?? reference.ISSN],
    ['DO', reference.DOI],
    ['UR', reference.URL],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []))
  return `${lines.join('\r\n')}\r\nER  - \r\n`
}
