import { foldText } from './foldText.ts'
import { splitWords, type Word } from './splitWords.ts'
import { FILTERS, type FilterName } from './types.ts'

/** One piece of a query, as it was written and as it is read. */
export type QueryPart = { source: string; excluded: boolean } & (
  | {
      as: 'words'
      words: readonly Word[]
      /** What stood before a colon, where that is no field, has no value or one that names nothing; and the value. */
      field?: string
      value?: string
    }
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

/**
 * Cuts at blanks outside quotation marks. A mark that is never closed cuts like any other letter.
 *
 * A field that ends in its colon takes the next piece for its value, unless that is an operator itself.
 * Pieces without a word are left out.
 */
function cut(text: string): string[] {
  const pieces: string[] = []
  for (const piece of text.match(/[^\s"]*"[^"]*"|[^\s]+/g) ?? []) {
    if (splitWords(piece).length === 0) continue
    const before = pieces.at(-1)
    if (before && awaitsValue(before) && !piece.startsWith('-') && !readField(piece).filter)
      pieces[pieces.length - 1] = before + piece
    else pieces.push(piece)
  }
  return pieces
}

function awaitsValue(piece: string): boolean {
  const { filter, value } = readField(piece.replace(/^-/, ''))
  return filter !== undefined && value === '' && piece.endsWith(':')
}

/**
 * Reads a query: words, "phrases", -exclusions and field:value, in any order.
 *
 * Total: what cannot be read as an operator is read as words. Whether a value
 * names anything is for whoever knows a corpus to tell.
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
    return readPart(excluded ? source.slice(1) : source, source, excluded)
  })
  return { parts, hints: [...hints] }
}

function readPart(body: string, source: string, excluded: boolean): QueryPart[] {
  for (const [written, prefix] of IDENTIFIERS) {
    const bare = written.exec(body)?.[1]
    if (bare) return [{ as: 'identifier', source, excluded, identifier: toIdentifier(prefix + bare) }]
  }
  const { name, filter, value } = readField(body)
  if (filter && value) return [{ as: 'filter', source, excluded, filter, value }]
  const words = splitWords(body)
  if (words.length === 0) return []
  if (/^"[^"]*"$/.test(body)) return [{ as: 'phrase', source, excluded, words }]
  const unread = filter ? { field: filter } : name && value ? { field: name, value } : {}
  return [{ as: 'words', source, excluded, words, ...unread }]
}

/** What stands before a colon, which field that is, and the bare value behind it; an address has none of these. */
function readField(body: string): { name?: string; filter?: FilterName | undefined; value?: string } {
  const [, name, value] = FIELD.exec(body) ?? []
  if (name === undefined || value === undefined || value.startsWith('//')) return {}
  const filter = FILTERS.find((known) => known === foldText(name))
  return { name, filter, value: value.replaceAll('"', '').trim() }
}

/** An identifier as it is compared: without case and the punctuation of a sentence around it. */
export function toIdentifier(text: string): string {
  return text.toLowerCase().replace(/[.,;)\]"]+$/, '')
}
