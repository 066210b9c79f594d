import { nameDropped } from './nameDropped.ts'

/** The kinds of things a reading list can hold; `gone` are ids that left the survey. */
export const SAVED_KINDS = ['claim', 'application', 'algorithm', 'reference', 'study', 'gone'] as const
export const GROUPINGS = ['own', 'kind', 'section'] as const

export type SavedKind = (typeof SAVED_KINDS)[number]
export type Grouping = (typeof GROUPINGS)[number]

/** How the reading list is looked at, as its address carries it. */
export type LibraryQuery = {
  q: string
  /** Kinds shown, in their fixed order; all of them where there is none. */
  kinds: readonly SavedKind[]
  /** The reader's own order, or groups; inside a group the own order stands. */
  group: Grouping
}

/** Everything, in the reader's own order. */
export const EMPTY_LIBRARY: LibraryQuery = { q: '', kinds: [], group: 'own' }

/**
 * The view an address asks for. Total: whatever is unknown, or asks for a
 * second value where there is one, is left out and named in `dropped`.
 */
export function readLibraryQuery(params: URLSearchParams): { query: LibraryQuery; dropped: string[] } {
  const kinds = new Set<SavedKind>()
  const dropped: string[] = []
  let [q, group]: [string, Grouping | undefined] = ['', undefined]
  for (const [key, value] of params) {
    const kind = SAVED_KINDS.find((known) => known === value)
    const grouping = GROUPINGS.find((known) => known === value)
    if (key === 'q' && q === '') q = value.trim()
    else if (key === 'kind' && kind) kinds.add(kind)
    else if (key === 'group' && grouping && !group) group = grouping
    else dropped.push(nameDropped(key, value))
  }
  return {
    query: {
      q,
      kinds: SAVED_KINDS.filter((kind) => kinds.has(kind)),
      group: group ?? EMPTY_LIBRARY.group,
    },
    dropped: [...new Set(dropped)],
  }
}

/** The parameters that say a view: defaults left out, always in the same order. */
export function writeLibraryQuery({ q, kinds, group }: LibraryQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  for (const kind of SAVED_KINDS.filter((kind) => kinds.includes(kind))) params.append('kind', kind)
  if (group !== EMPTY_LIBRARY.group) params.set('group', group)
  return params
}

/** The view with one kind more, or one less. */
export function toggleKind(query: LibraryQuery, kind: SavedKind): LibraryQuery {
  const kinds = SAVED_KINDS.filter((known) => query.kinds.includes(known) !== (known === kind))
  return { ...query, kinds }
}
