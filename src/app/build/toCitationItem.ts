import { urlOf, type Work } from '#corpus/formatReference.ts'
import type { CitationStyle } from '#export/citationStyles.ts'
import { type CslItem, toCslJson } from '#export/toCslJson.ts'
import { capitaliseSubtitle, toSentenceCase } from './toSentenceCase.ts'

/** Whether a style prints a title as a sentence, and a capital after its colon; the other styles set capitals themselves. */
const TITLES: Partial<Record<CitationStyle, { subtitle: boolean; books: boolean }>> = {
  apa: { subtitle: true, books: true },
  vancouver: { subtitle: false, books: true },
  harvard: { subtitle: false, books: true },
  ieee: { subtitle: true, books: false },
}

function toTitle({ title, type }: Work, style: CitationStyle, names: ReadonlySet<string>): string {
  const rule = TITLES[style]
  const isBook = type === 'book'
  if (!rule || (isBook && !rule.books)) return title
  const sentence = toSentenceCase(title, isBook, names)
  return rule.subtitle ? capitaliseSubtitle(sentence) : sentence
}

/**
 * A work as the processor wants it for a style: titles in its case, and each
 * thing said once. The DOI is the address where there is one, the name of a
 * conference stands in that of its proceedings, and an arXiv report has its
 * number as arXiv writes it (IEEE names arXiv before it).
 */
export function toCitationItem(work: Work, style: CitationStyle, names: ReadonlySet<string>): CslItem {
  const { URL, genre, number, ...item } = toCslJson(work, 'work')
  const { 'event-title': event, 'event-place': place, ...rest } = item
  const isReport = work.type === 'article' && work.arXiv
  return {
    ...rest,
    title: toTitle(work, style, names),
    ...(!work['container-title'] && { 'event-title': event, 'event-place': place }),
    ...(isReport ? { number: style === 'ieee' ? work.arXiv : `arXiv:${work.arXiv}` } : { number, genre }),
    ...(!work.DOI && { URL: urlOf(work) ?? URL }),
  }
}
