import type { Index } from '#corpus/createIndex.ts'
import { formatSection } from '#corpus/formatPlace.ts'
import { groupBy } from '#lib/groupBy.ts'
import { matchesLabel } from '#search/matchesLabel.ts'
import type { SavedEntry } from '#stores/applyOperation.ts'
import { type LibraryQuery, SAVED_KINDS, type SavedKind } from '#url/libraryQuery.ts'
import { type Described, describeSaved } from './describeSaved.ts'
import { nameSavedKinds } from './nameSavedKinds.ts'

/** A saved entry with what it stands for. */
export type ShownEntry = SavedEntry & { described: Described }

/** Entries under a heading; there is none over the reader's own order. */
export type EntryGroup = { label: string | undefined; entries: readonly ShownEntry[] }

/** A list as a view shows it. */
export type Arranged = {
  groups: readonly EntryGroup[]
  /** How many of each kind the list holds, searched or not; kinds it has none of are left out. */
  kinds: readonly { kind: SavedKind; count: number }[]
  shown: number
}

const ELSEWHERE = 'Not in the survey’s own text'

/** The list as a view asks for it: searched, filtered and grouped, in the reader's order inside each group. */
export function arrangeEntries(
  index: Index,
  entries: readonly SavedEntry[],
  { q, kinds, group }: LibraryQuery,
): Arranged {
  const all = entries.map((entry) => ({ ...entry, described: describeSaved(index, entry.id) }))
  const shown = all.filter(
    ({ note, described }) =>
      (kinds.length === 0 || kinds.includes(described.kind)) &&
      (q === '' || matchesLabel(`${described.words} ${note ?? ''}`, q)),
  )
  const counts = groupBy(all, ({ described }) => [described.kind])
  return {
    groups: shown.length === 0 ? [] : toGroups(index, shown, group),
    kinds: SAVED_KINDS.flatMap((kind) => {
      const count = counts.get(kind)?.length ?? 0
      return count ? [{ kind, count }] : []
    }),
    shown: shown.length,
  }
}

function toGroups(index: Index, shown: readonly ShownEntry[], group: LibraryQuery['group']): EntryGroup[] {
  if (group === 'own') return [{ label: undefined, entries: shown }]
  const [labelOf, order] =
    group === 'kind'
      ? [({ described }: ShownEntry) => nameSavedKinds(described.kind), SAVED_KINDS.map(nameSavedKinds)]
      : [nameSection, [...index.corpus.sections.map(toHeading), ELSEWHERE, nameSavedKinds('gone')]]
  const groups = groupBy(shown, (entry) => [labelOf(entry)])
  return order.flatMap((label) => {
    const entries = groups.get(label)
    return entries ? [{ label, entries }] : []
  })
}

const toHeading = (section: Index['corpus']['sections'][number]) => {
  const place = formatSection(section)
  return place === section.title ? place : `${place}: ${section.title}`
}

function nameSection({ described: { kind, section } }: ShownEntry): string {
  if (kind === 'gone') return nameSavedKinds('gone')
  return section ? toHeading(section) : ELSEWHERE
}
