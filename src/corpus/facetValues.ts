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

/** How many things hold a word, and what stands first where as many hold another. */
type Counted = { held: number; order: string }

/**
 * A facet over plain words: its values are all the words that occur, commonest first.
 *
 * Words that an address cannot tell apart ("Müller", "Muller") are one value, labelled as most things spell it.
 */
export function createWordFacet<T>(
  key: string,
  label: string,
  things: readonly T[],
  wordsOf: (thing: T) => readonly string[],
): Facet<T> {
  // Not by the rules of a language, which a browser takes long to load while its page comes alive.
  const commonestFirst = (a: Counted, b: Counted) => b.held - a.held || (a.order < b.order ? -1 : 1)
  const spellings = [...groupBy(things, wordsOf)].map(([label, holders]) => ({
    label,
    holders,
    held: holders.length,
    order: label,
  }))
  const values = [...groupBy(spellings, ({ label }) => [toFacetValue(label)])].map(([value, spelt]) => ({
    value,
    label: spelt.sort(commonestFirst)[0]?.label ?? value,
    held: new Set(spelt.flatMap(({ holders }) => holders)).size,
    order: value,
  }))
  // Asked for again at every click, so worked out once.
  const valuesByThing = new Map(
    things.map((thing) => [thing, [...new Set(wordsOf(thing).map(toFacetValue))]]),
  )
  return {
    key,
    label,
    values: values.sort(commonestFirst).map(({ value, label }) => ({ value, label })),
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
