import { foldText } from './foldText.ts'
import { splitWords, type Word } from './splitWords.ts'
import { FILTERS, type FilterName } from './types.ts'

/** One piece of a query, as it was written and as it is read. */
export type QueryPart = { source: string; excluded: boolean } & (
  | { as: 'words'; words: readonly Word[] }
  | { as: 'phrase'; words: readonly Word[] }
  | { as: 'filter'; filter: FilterName; value: string }
  | { as: 'identifier'; identifier: string }
)

/** A query as it is read, and what the reader should know about that. */
export type Query = { parts: readonly QueryPart[]; hints: readonly string[] }

const LONGEST = 1000
const MOST_PARTS = 32

/** How identifiers are written: bare, with a prefix, or inside an address. */
const IDENTIFIERS: readonly (readonly [RegExp, prefix: string])[] = [
  [/^(?:doi:|(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/(?:\S+?\/)?)?(10\.\d{4,9}\/\S+)$/i, ''],
  [
    /^(?:arxiv:|(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf)\/)([\w.-]+?)(?:v\d+)?(?:\.pdf)?$/i,
    'arxiv:',
  ],
  [/^(\d{4}\.\d{4,5})(?:v\d+)?$/i, 'arxiv:'],
  [/^(?:pmid:|(?:https?:\/\/)?pubmed\.ncbi\.nlm\.nih\.gov\/)(\d+)\/?$/i, 'pmid:'],
  [/^(PMC\d+)$/i, ''],
]
const FIELD = /^([\p{L}-]+):(.*)$/su

/** Text that can be compared safely: one kind of quotation mark, one kind of blank, no halves of letters. */
function clean(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDFFF]|\p{Cf}/gu, '')
    .replace(/[“”„«»＂]/g, '"')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\b(doi|arxiv|pmid): /gi, '$1:')
    .trim()
}

/** Cuts at blanks outside quotation marks. A mark that is never closed cuts like any other letter. */
function cut(text: string): string[] {
  return text.match(/[^\s"]*"[^"]*"|[^\s]+/g) ?? []
}

/**
 * Reads a query: words, "phrases", -exclusions and field:value, in any order.
 *
 * Total: what cannot be read as an operator is read as words, and a hint says so.
 */
export function parseQuery(text: string): Query {
  const cleaned = clean(text)
  const hints = new Set<string>()
  const pieces = cut(cleaned)
  if (text.length > LONGEST || pieces.length > MOST_PARTS)
    hints.add('Only the beginning of this long query was searched.')
  if ((cleaned.split('"').length - 1) % 2)
    hints.add('Close the quotation mark to search for an exact phrase.')
  const parts = pieces.slice(0, MOST_PARTS).flatMap((source): QueryPart[] => {
    const excluded = source.length > 1 && source.startsWith('-')
    return readPart(excluded ? source.slice(1) : source, source, excluded, hints)
  })
  return { parts, hints: [...hints] }
}

function readPart(body: string, source: string, excluded: boolean, hints: Set<string>): QueryPart[] {
  for (const [written, prefix] of IDENTIFIERS) {
    const bare = written.exec(body)?.[1]
    if (bare) return [{ as: 'identifier', source, excluded, identifier: toIdentifier(prefix + bare) }]
  }
  const [, name, value] = FIELD.exec(body) ?? []
  if (name !== undefined && value !== undefined && !value.startsWith('//')) {
    const filter = FILTERS.find((known) => known === foldText(name))
    const bare = value.replaceAll('"', '').trim()
    if (filter && bare) return [{ as: 'filter', source, excluded, filter, value: bare }]
    if (filter) {
      hints.add(
        `Add a value after “${filter}:”, as in ${EXAMPLES[filter]}. Until then it is searched as a word.`,
      )
    } else if (bare) {
      hints.add(
        `“${shorten(name)}:” is no field, so it was searched as text. Fields are ${FILTERS.join(', ')}.`,
      )
    }
  }
  const words = splitWords(body)
  if (words.length === 0) return []
  const quoted = /^"[^"]*"$/.test(body)
  return [{ as: quoted ? 'phrase' : 'words', source, excluded, words }]
}

/** What one can write after each field. */
export const EXAMPLES: Record<FilterName, string> = {
  kind: 'kind:claim',
  domain: 'domain:name',
  algorithm: 'algorithm:name',
  author: 'author:surname',
  year: 'year:2016 or year:2016-2018',
  era: 'era:name',
  section: 'section:2',
  cites: 'cites:3',
  evidence: 'evidence:cited or evidence:stated',
  verdict: 'verdict:supports',
}

/** An identifier as it is compared: without case and the punctuation of a sentence around it. */
export function toIdentifier(text: string): string {
  return text.toLowerCase().replace(/[.,;)\]"]+$/, '')
}

const shorten = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text)
