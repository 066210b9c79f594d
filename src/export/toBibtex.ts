import { type Work, yearOf } from '#corpus/formatReference.ts'
import { escapeTex } from './escapeTex.ts'
import { splitPages } from './splitPages.ts'
import { inBraces, inListBraces, writeTexEntry, writeVerbatim } from './writeTexEntry.ts'
import { writeTexNames } from './writeTexNames.ts'

const TYPES: Record<Work['type'], string> = {
  'article-journal': 'article',
  'paper-conference': 'inproceedings',
  book: 'book',
  chapter: 'incollection',
  thesis: 'phdthesis',
  report: 'techreport',
  article: 'misc',
  webpage: 'misc',
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What each type calls who brought it out. */
const PUBLISHERS: Partial<Record<Work['type'], string>> = { thesis: 'school', report: 'institution' }

/** A page range as TeX sets it, with an en dash. */
export function writeTexPages(page: string | undefined): string | undefined {
  const [first, last] = splitPages(page)
  if (!first) return undefined
  return last ? `${escapeTex(first)}--${escapeTex(last)}` : escapeTex(first.replace(/[–—]/g, '-'))
}

/** A work as a BibTeX entry under this key. */
export function toBibtex(work: Work, key: string): string {
  const text = (value: string | undefined) => inBraces(value && escapeTex(value))
  const [, month] = work.issued['date-parts'][0]
  return writeTexEntry(TYPES[work.type], key, [
    ['author', inBraces(writeTexNames(work))],
    // Doubled braces keep the capitals of the title.
    ['title', `{{${escapeTex(work.title)}}}`],
    [work.type === 'article-journal' ? 'journal' : 'booktitle', text(work['container-title'])],
    ['year', `{${yearOf(work)}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['volume', text(work.volume)],
    ['number', text(work.issue ?? (work.arXiv ? undefined : work.number))],
    ['pages', inBraces(writeTexPages(work.page))],
    ['series', text(work['collection-title'])],
    ['edition', text(work.edition)],
    [PUBLISHERS[work.type] ?? 'publisher', inListBraces(work.publisher && escapeTex(work.publisher))],
    ['address', inListBraces(work['publisher-place'] && escapeTex(work['publisher-place']))],
    ['isbn', text(work.ISBN)],
    ['issn', text(work.ISSN)],
    ['eprint', writeVerbatim(work.arXiv)],
    ['archiveprefix', work.arXiv && '{arXiv}'],
    ['doi', writeVerbatim(work.DOI)],
    ['url', writeVerbatim(work.URL)],
    ['pmid', text(work.PMID)],
  ])
}
