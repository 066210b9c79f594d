import { algorithmFacets } from '#corpus/algorithmFacets.ts'
import { applicationFacets } from '#corpus/applicationFacets.ts'
import { auditFacets } from '#corpus/auditFacets.ts'
import { listEntries } from '#corpus/build/links.ts'
import type { Rule } from '#corpus/build/Rule.ts'
import { createIndex, type Index } from '#corpus/createIndex.ts'
import { readHistory } from '#corpus/eras.ts'
import type { Facet } from '#corpus/facets.ts'
import { referenceFacets } from '#corpus/referenceFacets.ts'
import type { Corpus } from '#corpus/types.ts'
import { findNearest } from '#lib/nearest.ts'
import { searchSpec } from '#search/searchSpec.ts'
import { readBrowseQuery } from '#url/browseQuery.ts'
import { readCompareQuery } from '#url/compareQuery.ts'
import { readMatrixQuery } from '#url/matrixQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import { readStudiesQuery } from '#url/studiesQuery.ts'
import { readTimelineQuery } from '#url/timelineQuery.ts'
import { timelineSpecOf } from '#url/timelineSpecOf.ts'

type ReadDropped = (params: URLSearchParams, index: Index) => readonly string[]

function readsFacets<T>(
  facetsOf: (index: Index) => readonly Facet<T>[],
  also: { years?: true; text?: true } = {},
): ReadDropped {
  return (params, index) =>
    readBrowseQuery(params, { facets: facetsOf(index), sorts: [], views: ['list', 'table'], ...also }).dropped
}

/** What of a query each page with one would not understand. */
const DROPPED: Record<string, ReadDropped> = {
  [paths.applications]: readsFacets(applicationFacets),
  [paths.algorithms]: readsFacets(algorithmFacets, { text: true }),
  [paths.references]: readsFacets(referenceFacets, { years: true }),
  [paths.audit]: readsFacets(auditFacets),
  [paths.studies]: (params, { corpus }) => readStudiesQuery(params, corpus.studies).dropped,
  [paths.matrix]: (params, { corpus }) => readMatrixQuery(params, corpus).dropped,
  [paths.search]: (params) => readBrowseQuery(params, searchSpec).dropped,
  [paths.compare]: (params, index) => {
    const { unknown, tooMany, parameters } = readCompareQuery(params, index).leftOut
    return [...unknown, ...tooMany.map(({ id }) => id), ...parameters]
  },
  [paths.timeline]: (params, index) =>
    readTimelineQuery(params, timelineSpecOf(index.corpus, readHistory(index).bounds)).dropped,
}

/** What is wrong with an address of this site, in words; nothing where it leads where it says. */
function findFault(
  to: string,
  index: Index,
  addresses: readonly string[],
): { fault: string; nearest?: string } | undefined {
  const { pathname, searchParams, hash, origin } = new URL(to, 'https://site.invalid')
  if (!to.startsWith('/') || origin !== 'https://site.invalid' || !addresses.includes(pathname)) {
    const nearest = findNearest(pathname, addresses)
    return { fault: `leads to ${to}, which is no address of the site.`, ...(nearest && { nearest }) }
  }
  const id = hash.slice(1)
  const isThere =
    listEntries(index.corpus).some((entry) => entry.id === id) && toPath(id) === `${pathname}${hash}`
  if (hash && !isThere) return { fault: `leads to ${to}, and there is no ${hash} on that page.` }
  const read = DROPPED[pathname]
  const dropped = read ? read(searchParams, index) : [...searchParams].map((pair) => pair.join('='))
  return dropped.length > 0
    ? { fault: `leads to ${to}, which would not understand ${dropped.join(', ')}.` }
    : undefined
}

/**
 * What the data promise about addresses, which only the site itself can tell:
 * `listAddresses` gives all those that have a page.
 */
export function createAddressRules(listAddresses: (corpus: Corpus) => readonly string[]): Rule[] {
  return [
    {
      name: 'every stop of a guided path is an address of the site',
      check: (corpus) => {
        const index = createIndex(corpus)
        const addresses = listAddresses(corpus)
        return corpus.survey.overview.paths.flatMap(({ id, stops }) =>
          stops.flatMap(({ to }, at) => {
            const found = findFault(to, index, addresses)
            return found ? [{ entry: id, ...found, fault: `Stop ${at + 1} ${found.fault}` }] : []
          }),
        )
      },
    },
  ]
}
