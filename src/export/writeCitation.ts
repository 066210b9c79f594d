import { escapeMarkup } from '#lib/escapeMarkup.ts'
import type { CitationMark, CitationRuns } from './citationStyles.ts'

const TAGS: Record<CitationMark, readonly [open: string, close: string]> = {
  i: ['<i>', '</i>'],
  b: ['<b>', '</b>'],
  sup: ['<sup>', '</sup>'],
  sub: ['<sub>', '</sub>'],
  sc: ['<span style="font-variant: small-caps">', '</span>'],
}

/** A formatted citation as plain text. */
export function writeCitation(runs: CitationRuns): string {
  return runs.map((run) => (typeof run === 'string' ? run : run[0])).join('')
}

/** A formatted citation as HTML, for the clipboard: word processors keep its italics. */
export function writeCitationHtml(runs: CitationRuns): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return escapeMarkup(run)
      const [text, ...marks] = run
      return marks.reduce((inner, mark) => {
        const [open, close] = TAGS[mark]
        return open + inner + close
      }, escapeMarkup(text))
    })
    .join('')
}
