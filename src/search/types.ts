/** What a search can find, in the order groups are shown when nothing else decides. */
export const KINDS = [
  'algorithm',
  'application',
  'reference',
  'claim',
  'study',
  'term',
  'theme',
  'era',
  'milestone',
  'section',
] as const

export type Kind = (typeof KINDS)[number]

/** What stands between the parts of a text that are no neighbours, such as two names; phrases end there. */
export const BORDER = '\n'

/** One text of a record that can be searched. */
export type Field = {
  /** How a reader would call it: "alias", "claim text". */
  label: string
  text: string
  weight: number
  /** True for a name the thing goes by: typing all of it finds the thing first. */
  naming?: boolean
  /** True for sentences, which read well as a snippet; lists of names do not. */
  prose?: boolean
  /** True for the survey's own words; all others are the editors'. */
  survey?: boolean
}

/** One findable thing, whatever its kind. */
export type SearchRecord = {
  id: string
  kind: Kind
  name: string
  fields: readonly Field[]
  /** What to show of the record where no prose of it matched. */
  about?: string | undefined
  /** What `field:value` asks after: for each filter, the values this record has, as ids or years. */
  values: Readonly<Partial<Record<FilterName, readonly string[]>>>
  /** Identifiers that find nothing but this, such as a DOI. */
  identifiers?: readonly string[]
}

/** The fields a query can name, as in `author:esteva`. */
export const FILTERS = [
  'kind',
  'domain',
  'algorithm',
  'author',
  'year',
  'era',
  'section',
  'cites',
  'evidence',
  'verdict',
] as const

export type FilterName = (typeof FILTERS)[number]

/** How a word of the query met a word of a record. */
export type How = 'name' | 'exact' | 'prefix' | 'corrected'

/** One reason why a record was found. */
export type Reason = {
  how: How
  /** Labels of the fields where it was found, the weightiest first; borrowed ones only where no own has it. */
  fields: readonly string[]
  /** What the reader typed. */
  typed: string
  /** What stands in the record. */
  found: string
}

/** A passage of a record, with the ranges that matched: start and end, in letters of `text`. */
export type Snippet = {
  text: string
  marks: readonly (readonly [number, number])[]
  /** Whose words they are. */
  voice: 'survey' | 'editors'
}

/** One thing that was found. */
export type Hit = {
  id: string
  kind: Kind
  name: string
  /** Ranges of the name that matched. */
  marks: Snippet['marks']
  /** True where names alone answer the query: each of its words stands in one the thing goes by. */
  byName: boolean
  reasons: readonly Reason[]
  /** A passage that matched, else what the thing is; without marks then. */
  snippet: Snippet | undefined
}

/** A change to the query that finds something, and how much. */
export type Relaxation = { label: string; query: string; count: number }

/** What the reader should know of how a query was read, in whole sentences, and what could be asked instead. */
export type Hint = { text: string; tries: readonly Pick<Relaxation, 'label' | 'query'>[] }

/** Everything a search has to say. */
export type SearchAnswer = {
  /** The best hits over all kinds, best first, at most `limit` or of each kind `each`. */
  hits: readonly Hit[]
  /** How many things match, by kind, whatever `kinds` were asked for. */
  counts: Readonly<Record<Kind, number>>
  /** How many things match among the kinds asked for. */
  total: number
  /** True when no one thing has all the words, or only in passing, so things with some of them are shown too. */
  relaxed: boolean
  /** What was read otherwise than the reader may think. */
  hints: readonly Hint[]
  /** The query as it was searched after correcting its spelling, and what it finds; nothing when it was not corrected. */
  corrected: Pick<Relaxation, 'query' | 'count'> | undefined
  /** Where nothing, few things, or only things with some of the words were found: the nearest queries that find more. */
  relaxations: readonly Relaxation[]
  /** True when words were asked for and none of them, nor one spelled much like it, stands anywhere. */
  unheard: boolean
}

export type SearchOptions = {
  /** Only these kinds; all when left out or empty. */
  kinds?: readonly Kind[]
  /** The most hits to rank and explain; 50 when left out. */
  limit?: number
  /** Only these things, by id; for pages that have chosen what they show and say why it is there. */
  only?: readonly string[]
  /** The most hits of each kind, so that all kinds have their say; `limit` then says nothing. */
  each?: number
}

/** One corpus, ready to be searched. Nothing here throws, whatever the query. */
export type Search = {
  search: (query: string, options?: SearchOptions) => SearchAnswer
  /** Ids of everything of one kind that matches, best first; for pages that only narrow a list. */
  ids: (query: string, kind: Kind) => readonly string[]
}
