import { yearOf } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'

const TYPES: Record<Reference['type'], string> = {
  'article-journal': 'article',
  'paper-conference': 'inproceedings',
  book: 'book',
  chapter: 'incollection',
  thesis: 'phdthesis',
  report: 'techreport',
  article: 'misc',
  webpage: 'misc',
}

/** The characters that TeX reads as commands, each made plain. */
function escapeTex(text: string): string {
  return text
    .replace(/\\/g, '\u0000')
    .replace(/[#$%&_{}]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}')
    .replaceAll('\u0000', '\\textbackslash{}')
}

function authorsOf({ author, authorsTruncated }: Reference): string {
  const names = author.map((name) => {
    if ('literal' in name) return `{${escapeTex(name.literal)}}`
    const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
    return escapeTex(name.given ? `${family}, ${name.given}` : family)
  })
  return [...names, ...(authorsTruncated ? ['others'] : [])].join(' and ')
}

/** A reference as a BibTeX entry; its key is our id without the prefix. */
export function toBibtex(reference: Reference): string {
  const container = reference['container-title']
  const fields: [string, string | undefined][] = [
    ['author', authorsOf(reference)],
    // Doubled braces keep the capitals of the title.
    ['title', `{${escapeTex(reference.title)}}`],
    [reference.type === 'article-journal' ? 'journal' : 'booktitle', container && escapeTex(container)],
    ['year', String(yearOf(reference))],
    ['volume', reference.volume],
    ['number', reference.issue],
    ['pages', reference.page?.replace(/-+/, '--')],
    ['publisher', reference.publisher && escapeTex(reference.publisher)],
    ['edition', reference.edition],
    ['isbn', reference.ISBN],
    ['eprint', reference.arXiv],
    ['archiveprefix', reference.arXiv && 'arXiv'],
    ['doi', reference.DOI],
    ['url', reference.URL],
  ]
  const lines = fields.flatMap(([key, value]) => (value ? [`  ${key} = {${value}}`] : []))
  return `@${TYPES[reference.type]}{${reference.id.slice('ref-'.length)},\n${lines.join(',\n')}\n}\n`
}
