/** One way to narrow a list: what a thing's values are, and every value in the order shown. */
export type Facet<T> = {
  key: string
  label: string
  values: readonly { value: string; label: string }[]
  valuesOf: (thing: T) => readonly string[]
}

/** Chosen values by facet key; a facet with none chosen narrows nothing. */
export type Selection = Readonly<Record<string, readonly string[]>>

function passes<T>(thing: T, facet: Facet<T>, selection: Selection): boolean {
  const chosen = selection[facet.key] ?? []
  return chosen.length === 0 || facet.valuesOf(thing).some((value) => chosen.includes(value))
}

/** The things that pass every facet: values of one facet are alternatives, facets add up. */
export function filterBySelection<T>(
  things: readonly T[],
  facets: readonly Facet<T>[],
  selection: Selection,
): T[] {
  return things.filter((thing) => facets.every((facet) => passes(thing, facet, selection)))
}

/** How many things each value of each facet would show, by facet key and value. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * For each value of each facet, how many things the other facets leave that
 * have it: what choosing it would show. Values that would show nothing count 0.
 *
 * One pass over the things: one that fails a single facet counts for that
 * facet alone, one that fails two counts for none.
 */
export function countFacets<T>(
  things: readonly T[],
  facets: readonly Facet<T>[],
  selection: Selection,
): FacetCounts {
  const counts = new Map(
    facets.map(({ key, values }) => [key, new Map(values.map(({ value }) => [value, 0]))]),
  )
  for (const thing of things) {
    const failed = facets.filter((facet) => !passes(thing, facet, selection))
    if (failed.length > 1) continue
    for (const facet of failed.length === 1 ? failed : facets) {
      const counted = counts.get(facet.key)
      const values = facet.valuesOf(thing)
      for (const value of values.length > 1 ? new Set(values) : values)
        counted?.set(value, (counted.get(value) ?? 0) + 1)
    }
  }
  return counts
}
