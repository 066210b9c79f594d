import { groupBy } from '#lib/groupBy.ts'
import type { Facet } from './facets.ts'
import { toSlug } from './slug.ts'

/** A word or phrase as it stands in an address: lower case, parts joined by hyphens. */
export function toFacetValue(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** A facet over plain words: its values are all the words that occur, commonest first. */
export function createWordFacet<T>(
  key: string,
  label: string,
  things: readonly T[],
  wordsOf: (thing: T) => readonly string[],
): Facet<T> {
  const holders = [...groupBy(things, wordsOf)].sort(
    ([a, withA], [b, withB]) => withB.length - withA.length || a.localeCompare(b, 'en'),
  )
  // Asked for again at every click, so worked out once.
  const valuesByThing = new Map(things.map((thing) => [thing, wordsOf(thing).map(toFacetValue)]))
  return {
    key,
    label,
    values: holders.map(([word]) => ({ value: toFacetValue(word), label: word })),
    valuesOf: (thing) => valuesByThing.get(thing) ?? [],
  }
}

/** A facet over things with ids, in the order given; only those that occur are offered. */
export function createIdFacet<T>(
  key: string,
  label: string,
  things: readonly T[],
  named: readonly { id: string; name: string }[],
  idsOf: (thing: T) => readonly string[],
): Facet<T> {
  const occurring = new Set(things.flatMap(idsOf))
  const valuesByThing = new Map(things.map((thing) => [thing, idsOf(thing).map(toSlug)]))
  return {
    key,
    label,
    values: named
      .filter(({ id }) => occurring.has(id))
      .map(({ id, name }) => ({ value: toSlug(id), label: name })),
    valuesOf: (thing) => valuesByThing.get(thing) ?? [],
  }
}
