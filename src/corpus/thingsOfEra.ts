import type { Index } from './createIndex.ts'
import { algorithmsOfEra, readHistory } from './eras.ts'
import type { Facet } from './facets.ts'
import { createIdFacet } from './facetValues.ts'
import { toSlug } from './slug.ts'

/**
 * The eras each algorithm, application and reference belongs to, by its id.
 *
 * An algorithm belongs where the editors placed it or the survey names it; an
 * application to the eras of its algorithms and to those whose claims mention
 * it; a reference to the eras it is a milestone or study of, and to those of
 * the algorithms it is an original work of.
 */
export function erasByThing(index: Index): ReadonlyMap<string, ReadonlySet<string>> {
  const eras = new Map<string, Set<string>>()
  const add = (era: string, ids: Iterable<string>) => {
    for (const id of ids) eras.set(id, (eras.get(id) ?? new Set()).add(era))
  }
  for (const { era, marks } of readHistory(index).lanes.flatMap((lane) => lane.eras)) {
    const { by, algorithms } = algorithmsOfEra(index, era)
    const claims = index.claimsByThing.get(era.id) ?? []
    add(
      era.id,
      algorithms.map(({ id }) => id),
    )
    add(
      era.id,
      claims.flatMap(({ mentions, cites }) => [...mentions.filter((id) => id.startsWith('app-')), ...cites]),
    )
    add(
      era.id,
      marks.flatMap(({ reference }) => reference?.id ?? []),
    )
    if (by === 'editors') {
      for (const { id, originals } of algorithms) {
        add(era.id, originals)
        add(
          era.id,
          (index.tiesByAlgorithm.get(id) ?? []).map(({ application }) => application),
        )
      }
    }
  }
  return eras
}

/** The facet of the eras things belong to. All eras are offered: the timeline leads to each, also where nothing belongs to it. */
export function createEraFacet<T extends { id: string }>(index: Index, things: readonly T[]): Facet<T> {
  const eras = erasByThing(index)
  const all = index.corpus.eras
  return {
    ...createIdFacet('era', 'Era', things, all, ({ id }) => [...(eras.get(id) ?? [])]),
    values: all.map(({ id, name }) => ({ value: toSlug(id), label: name })),
  }
}
