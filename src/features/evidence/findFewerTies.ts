import type { Index } from '#corpus/createIndex.ts'
import { narrowTies } from '#corpus/narrowTies.ts'
import type { MatrixQuery } from '#url/matrixQuery.ts'

type Filter = Pick<MatrixQuery, 'evidence' | 'era' | 'domain'>

const NONE: Filter = { evidence: undefined, era: undefined, domain: undefined }

function countTies(index: Index, { evidence, era, domain }: Filter): number {
  return narrowTies(index, { evidence, era }).ties.filter(
    ({ application }) => !domain || index.applicationById.get(application)?.domain === domain,
  ).length
}

/**
 * Where the filters of a matrix leave no tie: what they are, and how many ties
 * it would show with one of them less, or with one alone. Nothing where a tie is left.
 */
export function findFewerTies(
  index: Index,
  query: MatrixQuery,
  toSearch: (change: Partial<MatrixQuery>) => string,
) {
  const { evidence, era, domain } = query
  if (index.ties.length === 0 || countTies(index, query) > 0) return undefined
  const filters = [
    { facet: 'Evidence', label: evidence, without: { evidence: undefined }, only: { evidence } },
    { facet: 'Era', label: era && index.eraById.get(era)?.name, without: { era: undefined }, only: { era } },
    {
      facet: 'Domain',
      label: domain && index.domainById.get(domain)?.name,
      without: { domain: undefined },
      only: { domain },
    },
  ].flatMap(({ label, ...filter }) => (label ? [{ ...filter, label }] : []))
  const offer = (asked: (filter: (typeof filters)[number]) => Filter) =>
    filters
      .map((filter) => ({
        label: `“${filter.label}”`,
        count: countTies(index, asked(filter)),
        search: toSearch(asked(filter)),
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
  return {
    chips: filters,
    clearSearch: toSearch(NONE),
    drops: offer(({ without }) => ({ evidence, era, domain, ...without })),
    alone: offer(({ only }) => ({ ...NONE, ...only })),
  }
}
