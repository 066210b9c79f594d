import type { YearRange } from '#lib/yearTicks.ts'
import type { Index } from './createIndex.ts'
import type { History, Mark } from './eras.ts'
import type { AlgorithmId, DomainId } from './types.ts'

/** What the marks of a history are narrowed to; nothing asked for keeps them all. */
export type HistoryFilter = { domain?: DomainId | undefined; algorithm?: AlgorithmId | undefined }

/**
 * What a mark is about, by what is known of its work: the domains it is about
 * or is cited for, the algorithms it is an original of or is cited with.
 */
function aboutOf({ applicationById, claimsByThing, corpus }: Index, { reference }: Mark) {
  if (!reference) return new Set<string>()
  const mentions = (claimsByThing.get(reference.id) ?? []).flatMap((claim) => claim.mentions)
  return new Set<string>([
    ...reference.about,
    ...mentions.filter((id) => id.startsWith('alg-')),
    ...mentions.flatMap((id) => applicationById.get(id)?.domain ?? []),
    ...corpus.algorithms.filter(({ originals }) => originals.includes(reference.id)).map(({ id }) => id),
  ])
}

const marksOf = ({ lanes }: History) => lanes.flatMap(({ eras }) => eras.flatMap(({ marks }) => marks))

/** How many marks of a history are about each domain and algorithm, by its id; none are left out. */
export function countHistory(index: Index, history: History): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const mark of marksOf(history)) {
    for (const id of aboutOf(index, mark)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/**
 * The history with only the marks that are about what is asked for.
 *
 * Its eras and years stay, as the ground that the fewer marks are seen on.
 */
export function narrowHistory(index: Index, history: History, { domain, algorithm }: HistoryFilter): History {
  const wanted = [domain, algorithm].filter((id) => id !== undefined)
  if (wanted.length === 0) return history
  return {
    ...history,
    lanes: history.lanes.map((lane) => ({
      ...lane,
      eras: lane.eras.map(({ era, marks }) => ({
        era,
        marks: marks.filter((mark) => {
          const about = aboutOf(index, mark)
          return wanted.every((id) => about.has(id))
        }),
      })),
    })),
  }
}

/** How many marks a history holds, or how many of them are of certain years. */
export function countMarks(history: History, years?: YearRange): number {
  const isOf = (year = Number.NaN) => !years || (years.from <= year && year <= years.to)
  return marksOf(history).filter(({ year }) => isOf(year)).length
}
