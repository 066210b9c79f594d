import type { Index } from '#corpus/createIndex.ts'
import { matchesLabel } from '#search/matchesLabel.ts'
import { nameKinds } from '#search/nameKind.ts'
import type { SearchAnswer, Snippet } from '#search/types.ts'
import { pages } from '#url/pages.ts'
import { paths } from '#url/paths.ts'
import { toThingPath } from '#url/toThingPath.ts'

/** One line of the palette: an address to go to, or something to do. */
export type PaletteOption = {
  id: string
  label: string
  /** Ranges of the label that matched. */
  marks?: Snippet['marks']
  /** True where the label is the survey's own words. */
  quoted?: boolean
  detail?: string | undefined
  /** The search that found it, worth remembering once it is chosen. */
  found?: string
} & ({ to: string } | { run: () => void; keepOpen?: boolean })

/** Lines of one sort under their heading. */
export type PaletteGroup = { label: string; options: readonly PaletteOption[] }

const SHOWN_OF_EACH = 4
const FEW = 3

/**
 * What the palette offers for a text: things found, each kind under its
 * heading with the likeliest kind first, and the pages and commands it suits.
 * These go first where the text leaves so few that they may well be meant.
 * Before anything is typed, it offers what was searched last.
 */
export function paletteOptions(
  index: Index,
  text: string,
  answer: SearchAnswer | undefined,
  offers: {
    commands: readonly PaletteOption[]
    recent: readonly PaletteOption[]
    comparisons?: readonly PaletteOption[]
  },
): PaletteGroup[] {
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
  const places = pages.map(([label, to]): PaletteOption => ({ id: `page${to}`, label, to }))
  const all: PaletteOption = {
    id: 'search',
    label: `See all ${answer?.total ?? 0} results`,
    to: `${paths.search}?${new URLSearchParams({ q: text })}`,
    found: text,
  }
  const own = [
    { label: 'Compare', options: offers.comparisons ?? [] },
    { label: 'Recent searches', options: text ? [] : offers.recent },
    { label: 'Go to', options: places.filter(({ label }) => matchesLabel(label, text)) },
    { label: 'Do', options: offers.commands.filter(({ label }) => matchesLabel(label, text)) },
  ]
  const results = [
    ...[...found].map(([label, options]) => ({ label, options })),
    { label: 'Search', options: answer?.total ? [all] : [] },
  ]
  const few = own.flatMap(({ options }) => options).length <= FEW
  return (few ? [...own, ...results] : [...results, ...own]).filter(({ options }) => options.length > 0)
}
