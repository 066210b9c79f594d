import { yearOf } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'

const GENRES: Record<Reference['type'], string> = {
  'article-journal': 'article',
  'paper-conference': 'proceeding',
  book: 'book',
  chapter: 'bookitem',
  thesis: 'dissertation',
  report: 'report',
  article: 'preprint',
  webpage: 'document',
}

/**
 * A reference as a COinS string (OpenURL 1.0 key-encoded values), which Zotero
 * and other reference managers find in a page. See https://ocoins.info.
 */
export function toCoins(reference: Reference): string {
  const { DOI, title, volume, issue, page, author, ISBN, publisher } = reference
  const inBook = ['book', 'chapter', 'paper-conference', 'report'].includes(reference.type)
  const container = reference['container-title']
  const [first, last] = page?.split('-') ?? []
  const wholeBook = reference.type === 'book' || reference.type === 'report'
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${inBook ? 'book' : 'journal'}`],
    ['rft.genre', GENRES[reference.type]],
    [wholeBook ? 'rft.btitle' : 'rft.atitle', title],
    [inBook ? 'rft.btitle' : 'rft.jtitle', wholeBook ? undefined : container],
    ['rft.date', String(yearOf(reference))],
    ['rft.volume', volume],
    ['rft.issue', issue],
    ['rft.spage', first],
    ['rft.epage', last],
    ['rft.isbn', ISBN],
    ['rft.pub', publisher],
    ...author.map((name): [string, string] => [
      'rft.au',
      'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
    ]),
    ['rft_id', DOI && `info:doi/${DOI}`],
    ['rft_id', reference.URL],
  ]
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&')
}
