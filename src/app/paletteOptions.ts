import type { Index } from '#corpus/createIndex.ts'
import { formatCount } from '#lib/formatCount.ts'
import { nameKinds } from '#search/nameKind.ts'
import { quoteQuery } from '#search/quoteQuery.ts'
import type { SearchAnswer, Snippet } from '#search/types.ts'
import { paths } from '#url/paths.ts'
import { toThingPath } from '#url/toThingPath.ts'
import { listPlaces } from './listPlaces.ts'
import { matchesOption } from './matchesOption.ts'

/** One line of the palette: an address to go to, or something to do. */
export type PaletteOption = {
  id: string
  label: string
  /** Ranges of the label that matched. */
  marks?: Snippet['marks']
  /** True where the label is the survey's own words. */
  quoted?: boolean
  /** Other words for it, which nobody sees. */
  keywords?: string | undefined
  /** A name that must be among what is typed, at least in part, for this to be offered. */
  named?: string
  detail?: string | undefined
  /** The search that found it, worth remembering once it is chosen. */
  found?: string
} & ({ to: string } | { run: () => void; keepOpen?: boolean })

/** Lines of one sort under their heading. */
export type PaletteGroup = { label: string; options: readonly PaletteOption[] }

/** What there is besides what is found. */
export type PaletteOffers = {
  commands: readonly PaletteOption[]
  /** What was searched last, and how to forget it. */
  recent: readonly PaletteOption[]
  forget: PaletteOption | undefined
  comparisons?: readonly PaletteOption[]
  /** The address of the page underneath. */
  here: string
}

const SHOWN_OF_EACH = 4
const FEW = 3

const toSearchPath = (q: string) => `${paths.search}?${new URLSearchParams({ q })}`

/**
 * What the palette offers for a text: comparisons it asks for; things found,
 * each kind under its heading with the likeliest kind first; and the pages and
 * commands it suits.
 *
 * These go first where the text leaves so few that they may well be meant: it
 * stands in their label, or no name of anything answers it. Before anything is
 * typed, it offers what was searched last.
 */
export function paletteOptions(
  index: Index,
  text: string,
  answer: SearchAnswer | undefined,
  { commands, recent, forget, comparisons = [], here }: PaletteOffers,
): PaletteGroup[] {
  const remembered = forget ? [...recent, forget] : recent
  const doable = text && forget ? [...commands, forget] : commands
  const match = (options: readonly PaletteOption[]) =>
    options.flatMap((option) => {
      const as = matchesOption(option, text)
      return as ? [{ option, as }] : []
    })
  const places = match(listPlaces(here, text))
  const actions = match(doable)
  const own = [
    { label: 'Recent searches', options: text ? [] : remembered },
    { label: 'Go to', options: places.map(({ option }) => option) },
    { label: 'Do', options: actions.map(({ option }) => option) },
  ]
  const results = [...groupHits(index, text, answer), { label: 'Search', options: waysOn(text, answer) }]
  const suited = [...places, ...actions]
  const isMeant = suited.some(({ as }) => as === 'label') || !answer?.hits[0]?.byName
  const first = suited.length <= FEW && isMeant
  return [
    { label: 'Compare', options: comparisons },
    ...(first ? [...own, ...results] : [...results, ...own]),
  ].filter(({ options }) => options.length > 0)
}

/** The first few of each kind that was found. */
function groupHits(index: Index, text: string, answer: SearchAnswer | undefined): PaletteGroup[] {
  const found = new Map<string, PaletteOption[]>()
  for (const { id, kind, name, snippet } of answer?.hits ?? []) {
    const group = found.get(nameKinds(kind)) ?? []
    if (group.length >= SHOWN_OF_EACH) continue
    // A claim is told by its words; its place only says where to find them.
    const line =
      kind === 'claim' && snippet?.voice === 'survey'
        ? { label: snippet.text, marks: snippet.marks, quoted: true, detail: name }
        : { label: name }
    found.set(nameKinds(kind), [...group, { id, ...line, to: toThingPath(index, id), found: text }])
  }
  return [...found].map(([label, options]) => ({ label, options }))
}

/** Where the search leads from here: to all of it, to what was meant, or to what finds more. */
function waysOn(text: string, answer: SearchAnswer | undefined): PaletteOption[] {
  if (!answer) return []
  const { total, corrected, relaxations } = answer
  const all = total === 1 ? 'See the one result' : `See all ${total} results`
  const near = [
    // Finding as much as what was typed, it is no other search.
    ...(corrected && corrected.count !== total
      ? [{ label: `Search for ${quoteQuery(corrected.query)}`, ...corrected }]
      : []),
    ...(total === 0 ? relaxations.map(({ label, ...rest }) => ({ label: `Search ${label}`, ...rest })) : []),
  ].map(
    ({ label, query, count }): PaletteOption => ({
      id: `search-${query}`,
      label,
      detail: formatCount(count, 'result'),
      to: toSearchPath(query),
      found: query,
    }),
  )
  const page = { id: 'search', to: toSearchPath(text) }
  if (total > 0) return [{ ...page, label: all, found: text }, ...near]
  return near.length > 0 ? near : [{ ...page, label: `Search for ${quoteQuery(text)} on the search page` }]
}
