import { familyOf, type Work, yearOf } from '#corpus/formatReference.ts'
import { splitPages } from './splitPages.ts'

const TYPES: Record<Work['type'], string> = {
  'article-journal': 'JOUR',
  'paper-conference': 'CONF',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  report: 'RPRT',
  article: 'UNPB',
  webpage: 'ELEC',
}

/**
 * A name as RIS parts it: "Family, Given, Suffix". A particle that goes with
 * the given name when names are sorted stands after it.
 *
 * RIS has no sign for a comma inside a name, so an institution keeps its words
 * and their order, and it is up to the reading program not to part them.
 */
function writeName(name: Work['author'][number]): string {
  if ('literal' in name) return name.literal
  const family = familyOf(name)
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ')
  if (name.suffix) return `${family}, ${given}, ${name.suffix}`
  // The comma says where the family name ends, also when no given name follows.
  return given || family.includes(' ') ? `${family},${given ? ` ${given}` : ''}` : family
}

/** A date as RIS has it: year, month, day and a remark, each of them perhaps empty. */
function writeDate([year, month, day]: readonly number[]): string | undefined {
  if (month === undefined) return undefined
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${year}/${two(month)}/${two(day)}/`
}

/** A work in the RIS format under this key, lines ended by CR LF as the format asks. */
export function toRis(work: Work, key: string): string {
  const [first, last] = splitPages(work.page)
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[work.type]],
    ['ID', key],
    ...work.author.map((name): [string, string] => ['AU', writeName(name)]),
    // What BibTeX says by the same word; RIS has no sign for it.
    ['AU', work.authorsTruncated && 'others'],
    ['TI', work.title],
    [work.type === 'article-journal' ? 'JO' : 'T2', work['container-title']],
    ['T3', work['collection-title']],
    ['PY', String(yearOf(work))],
    ['DA', writeDate(work.issued['date-parts'][0])],
    ['VL', work.volume],
    ['IS', work.issue],
    ['ET', work.edition],
    ['SP', first],
    ['EP', last],
    ['PB', work.publisher],
    ['CY', work['publisher-place']],
    ['SN', work.ISBN ?? work.ISSN],
    ['DO', work.DOI],
    ['UR', work.URL ?? (work.arXiv && `https://arxiv.org/abs/${work.arXiv}`)],
  ]
  const lines = fields.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : [],
  )
  return `${lines.join('\r\n')}\r\nER  - \r\n`
}
