import type { CitationRuns, CitationStyle, PageCitations } from './citationStyles.ts'

/** What stands in a page's citation until the page, its address and the day are known. */
export const PLACEHOLDERS = { title: '\ue000', url: '\ue001', year: '8888', day: '29' } as const

/** The first of ten signs, one for each figure of the site's own name, so that none is taken for the year or the day. */
const ZERO = 0xe010

/** The site's name as the processor is to see it; `fillPageCitation` gives its figures back. */
export function hideFigures(name: string): string {
  return name.replace(/\d/g, (figure) => String.fromCharCode(ZERO + Number(figure)))
}

type Page = { title: string; url: string; date: Date }

/** Quotation marks inside quotation marks change to the other kind. */
function nestQuotes(title: string, before: string): string {
  if (before.endsWith('“')) return title.replaceAll('“', '‘').replaceAll('”', '’')
  return before.endsWith('‘') ? title.replaceAll('‘', '“').replaceAll('’', '”') : title
}

/** The citation of a page in a style, read on a day, from what the processor made of signs in their place. */
export function fillPageCitation(pages: PageCitations, style: CitationStyle, page: Page): CitationRuns {
  const template = pages[style][page.date.getMonth()] ?? []
  let before = ''
  const fill = (text: string): string => {
    // IEEE alone writes the days of a month with two figures.
    const day = String(page.date.getDate()).padStart(style === 'ieee' ? 2 : 1, '0')
    // Both at once: a year may hold the figures that stand for the day.
    const dated = text.replace(/8888|29/g, (sign) =>
      sign === PLACEHOLDERS.year ? String(page.date.getFullYear()) : day,
    )
    const named = dated.replace(/[\ue010-\ue019]/g, (sign) => String(sign.charCodeAt(0) - ZERO))
    const [start = '', ...rest] = named.split(PLACEHOLDERS.title)
    const title = nestQuotes(page.title.replace(/\.$/, ''), start || before)
    const titled = rest.length > 0 ? start + title + rest.join('') : start
    // A title that asks or calls out needs no full stop.
    const ended = titled.replace(/([?!][”’]?)\./, '$1')
    before = text
    return ended.replace(PLACEHOLDERS.url, () => page.url)
  }
  return template.map((run) => {
    if (typeof run === 'string') return fill(run)
    const [text, ...marks] = run
    return [fill(text), ...marks] as const
  })
}
