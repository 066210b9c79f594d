import type { Work } from '#corpus/formatReference.ts'
import { escapeTex } from './escapeTex.ts'
import { writeTexPages } from './toBibtex.ts'
import { inBraces, inListBraces, writeTexEntry, writeVerbatim } from './writeTexEntry.ts'
import { writeTexNames } from './writeTexNames.ts'

const TYPES: Record<Work['type'], string> = {
  'article-journal': 'article',
  'paper-conference': 'inproceedings',
  book: 'book',
  chapter: 'incollection',
  thesis: 'thesis',
  report: 'report',
  article: 'online',
  webpage: 'online',
}

/** Entries that must say what kind they are, unless the record does. */
const KINDS: Partial<Record<Work['type'], string>> = { thesis: 'phdthesis', report: 'techreport' }

/** A date as ISO 8601 has it, as exact as it is known. */
const writeDate = (parts: readonly number[]) =>
  parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')

/** A work as a BibLaTeX entry under this key. */
export function toBiblatex(work: Work, key: string): string {
  const text = (value: string | undefined) => inBraces(value && escapeTex(value))
  const isInstitutional = work.type === 'thesis' || work.type === 'report'
  const isArticle = work.type === 'article-journal'
  return writeTexEntry(TYPES[work.type], key, [
    ['author', inBraces(writeTexNames(work))],
    ['title', `{{${escapeTex(work.title)}}}`],
    [isArticle ? 'journaltitle' : 'booktitle', text(work['container-title'])],
    ['date', `{${writeDate(work.issued['date-parts'][0])}}`],
    ['type', KINDS[work.type] && text(work.genre ?? KINDS[work.type])],
    ['volume', text(work.volume)],
    ['number', text(work.issue ?? (work.arXiv ? undefined : work.number))],
    ['pages', inBraces(writeTexPages(work.page))],
    ['eventtitle', text(work['event-title'])],
    ['venue', text(work['event-place'])],
    ['series', text(work['collection-title'])],
    ['edition', text(work.edition)],
    [
      isInstitutional ? 'institution' : 'publisher',
      inListBraces(work.publisher && escapeTex(work.publisher)),
    ],
    ['location', inListBraces(work['publisher-place'] && escapeTex(work['publisher-place']))],
    ['isbn', text(work.ISBN)],
    ['issn', text(work.ISSN)],
    ['eprint', writeVerbatim(work.arXiv)],
    ['eprinttype', work.arXiv && '{arXiv}'],
    ['doi', writeVerbatim(work.DOI)],
    ['url', writeVerbatim(work.URL)],
  ])
}
