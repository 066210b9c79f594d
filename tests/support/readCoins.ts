type Creator = { family: string; given?: string }

/** What a reference manager makes of one COinS string. */
export type CoinsItem = {
  type: string | undefined
  title: string | undefined
  publication: string | undefined
  date: string | undefined
  creators: Creator[]
  DOI: string | undefined
  ISBN: string | undefined
  url: string | undefined
  volume: string | undefined
  issue: string | undefined
  pages: string | undefined
  publisher: string | undefined
}

const FORMAT = 'info:ofi/fmt:kev:mtx:'
const BOOK_GENRES: Record<string, string> = {
  bookitem: 'bookSection',
  proceeding: 'conferencePaper',
  conference: 'conferencePaper',
  report: 'report',
}

/** "Ng, Andrew" as Zotero splits it; without a comma the last word is the family name. */
function toCreator(name: string): Creator {
  const trimmed = name.replace(/^[\s.,]+|[\s.,]+$/g, '')
  if (name.includes(',')) {
    const [family = '', given = ''] = trimmed.split(/, ?/)
    return { family, given }
  }
  const space = trimmed.lastIndexOf(' ')
  return { family: trimmed.slice(space + 1), given: trimmed.slice(0, Math.max(space, 0)) }
}

/**
 * Reads a COinS string by the rules of Zotero's translator, as they are in
 * https://github.com/zotero/utilities (openurl.js): a key is read or passed
 * over depending on the type, which the format and the genre tell.
 */
export function readCoins(coins: string): CoinsItem {
  const pairs = coins.split('&').map((pair) => {
    const [key = '', value = ''] = pair.split('=')
    return [key, decodeURIComponent(value.replace(/\+|%2b/gi, ' '))] as const
  })
  const all = (key: string) => pairs.filter(([name]) => name === key).map(([, value]) => value)
  const one = (key: string) => all(key).at(-1)
  const type = {
    journal: 'journalArticle',
    book: BOOK_GENRES[one('rft.genre') ?? ''] ?? 'book',
    dissertation: 'thesis',
    dc: one('rft.type') ?? 'webpage',
  }[one('rft_val_fmt')?.slice(FORMAT.length) ?? '']
  const whole = type === 'book' || type === 'report'
  const part = type === 'journalArticle' || type === 'bookSection' || type === 'conferencePaper'
  const [first, last] = [one('rft.spage'), one('rft.epage')]
  return {
    type,
    title: whole ? one('rft.btitle') : part ? one('rft.atitle') : one('rft.title'),
    publication: type === 'journalArticle' ? one('rft.jtitle') : part ? one('rft.btitle') : one('rft.source'),
    date: one('rft.date'),
    // Organisations come from another list, which is put first.
    creators: [...all('rft.aucorp').map((family) => ({ family })), ...all('rft.au').map(toCreator)],
    DOI: all('rft_id')
      .find((id) => id.startsWith('info:doi/'))
      ?.slice('info:doi/'.length),
    ISBN: one('rft.isbn'),
    url: all('rft_id').find((id) => /^https?:/.test(id)),
    volume: one('rft.volume'),
    issue: one('rft.issue'),
    pages: first && last && first !== last ? `${first}-${last}` : first,
    publisher: one(type === 'thesis' ? 'rft.inst' : 'rft.pub'),
  }
}
