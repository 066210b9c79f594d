import { familyOf, yearOf } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'
import { splitPages } from './splitPages.ts'

type Pairs = [string, string | undefined][]
type Form = { format: 'journal' | 'book' | 'dissertation' | 'dc'; genre: Pairs[number]; title: string }

/**
 * How each type of work is told. The formats and genres are those by which
 * Zotero tells types apart; what OpenURL has no format for is Dublin Core.
 */
const FORMS: Record<Reference['type'], Form> = {
  'article-journal': { format: 'journal', genre: ['rft.genre', 'article'], title: 'rft.atitle' },
  'paper-conference': { format: 'book', genre: ['rft.genre', 'proceeding'], title: 'rft.atitle' },
  book: { format: 'book', genre: ['rft.genre', 'book'], title: 'rft.btitle' },
  chapter: { format: 'book', genre: ['rft.genre', 'bookitem'], title: 'rft.atitle' },
  report: { format: 'book', genre: ['rft.genre', 'report'], title: 'rft.btitle' },
  thesis: { format: 'dissertation', genre: ['rft.genre', undefined], title: 'rft.title' },
  article: { format: 'dc', genre: ['rft.type', 'preprint'], title: 'rft.title' },
  webpage: { format: 'dc', genre: ['rft.type', 'webpage'], title: 'rft.title' },
}

/** The name of what holds the work, which each format calls otherwise. */
const CONTAINERS = { journal: 'rft.jtitle', book: 'rft.btitle', dissertation: '', dc: 'rft.source' }

/**
 * A reference as a COinS string (OpenURL 1.0 key-encoded values), which Zotero
 * and other reference managers find in a page. See https://ocoins.info.
 */
export function toCoins(reference: Reference): string {
  const { DOI, PMID, title, volume, issue, page, author, ISBN, ISSN, publisher } = reference
  const { format, genre, title: titleKey } = FORMS[reference.type]
  const [first, last] = splitPages(page)
  const pairs: Pairs = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    genre,
    [titleKey, title],
    // A whole book is in no other, and its title stands in the same key.
    [CONTAINERS[format], titleKey === 'rft.btitle' ? undefined : reference['container-title']],
    ['rft.date', String(yearOf(reference))],
    ['rft.volume', volume],
    ['rft.issue', issue],
    ['rft.spage', first],
    ['rft.epage', last],
    ['rft.isbn', ISBN],
    ['rft.issn', ISSN],
    ['rft.edition', reference.edition],
    ['rft.place', reference['publisher-place']],
    [format === 'dissertation' ? 'rft.inst' : 'rft.pub', publisher],
    ...author.map(toAuthor),
    ['rft_id', DOI && `info:doi/${DOI}`],
    ['rft_id', PMID && `info:pmid/${PMID}`],
    ['rft_id', reference.URL],
  ]
  return pairs
    .flatMap(([key, value]) => (key && value ? [`${key}=${encodeURIComponent(value)}`] : []))
    .join('&')
}

/** An author, family name first; an organisation by a key of its own, so that its name is not taken apart. */
function toAuthor(name: Reference['author'][number]): Pairs[number] {
  if ('literal' in name) return ['rft.aucorp', name.literal]
  const family = familyOf(name)
  // The comma says where the family name ends, also when no given name follows.
  return ['rft.au', name.given || family.includes(' ') ? `${family}, ${name.given ?? ''}`.trim() : family]
}
