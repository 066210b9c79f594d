import type { Index } from './createIndex.ts'
import { narrowTies } from './narrowTies.ts'
import { erasByThing } from './thingsOfEra.ts'
import type { EraId } from './types.ts'

/** How many things of each kind, and how many ties, a filter by this era leaves. */
export function countOfEra(index: Index, era: EraId) {
  const eras = erasByThing(index)
  const count = (things: readonly { id: string }[]) =>
    things.filter(({ id }) => eras.get(id)?.has(era)).length
  const { applications, algorithms, references } = index.corpus
  return {
    applications: count(applications),
    algorithms: count(algorithms),
    references: count(references),
    ties: narrowTies(index, { era }).ties.length,
  }
}
