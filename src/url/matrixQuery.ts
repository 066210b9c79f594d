import { MATRIX_ORDERS, type MatrixOrder } from '#corpus/createMatrix.ts'
import { toSlug } from '#corpus/slug.ts'
import type { AlgorithmId, ApplicationId, Corpus, DomainId } from '#corpus/types.ts'

/** The matrix page's whole state, as its address carries it. */
export type MatrixQuery = {
  sort: MatrixOrder
  /** True where algorithms without any tie are shown too. */
  all: boolean
  /** The one domain shown; all of them where there is none. */
  domain: DomainId | undefined
  /** Domains whose columns are folded into one, in the order of their ids, so that equal queries are equal. */
  collapse: readonly DomainId[]
  /** The chosen row and column; together the chosen cell. */
  algorithm: AlgorithmId | undefined
  application: ApplicationId | undefined
}

type Known = Pick<Corpus, 'domains' | 'algorithms' | 'applications'>

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const findBySlug = <T extends { id: string }>(things: readonly T[], slug: string): T['id'] | undefined =>
  things.find(({ id }) => toSlug(id) === slug)?.id

/**
 * The query an address asks for. Total: whatever is unknown, or asks for a
 * second value where there is one, is left out and named in `dropped`.
 */
export function readMatrixQuery(
  params: URLSearchParams,
  corpus: Known,
): { query: MatrixQuery; dropped: string[] } {
  const dropped: string[] = []
  const collapsed = new Set<DomainId>()
  const query: MatrixQuery = {
    sort: MATRIX_ORDERS[0],
    all: false,
    domain: undefined,
    collapse: [],
    algorithm: undefined,
    application: undefined,
  }
  for (const [key, value] of params) {
    const sort = MATRIX_ORDERS.find((order) => order === value)
    const domain = findBySlug(corpus.domains, value)
    const algorithm = findBySlug(corpus.algorithms, value)
    const application = findBySlug(corpus.applications, value)
    if (key === 'sort' && sort) query.sort = sort
    else if (key === 'view' && value === 'all') query.all = true
    else if (key === 'collapse' && domain) collapsed.add(domain)
    else if (key === 'domain' && domain && !query.domain) query.domain = domain
    else if (key === 'algorithm' && algorithm && !query.algorithm) query.algorithm = algorithm
    else if (key === 'application' && application && !query.application) query.application = application
    else dropped.push(`${cut(key)}=${cut(value)}`)
  }
  query.collapse = [...collapsed].sort()
  return { query, dropped: [...new Set(dropped)] }
}

/** The parameters that say a query: one key per value, defaults left out, always in the same order. */
export function writeMatrixQuery(query: MatrixQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (query.sort !== MATRIX_ORDERS[0]) params.set('sort', query.sort)
  if (query.all) params.set('view', 'all')
  if (query.domain) params.set('domain', toSlug(query.domain))
  for (const domain of query.collapse.toSorted()) params.append('collapse', toSlug(domain))
  if (query.algorithm) params.set('algorithm', toSlug(query.algorithm))
  if (query.application) params.set('application', toSlug(query.application))
  return params
}

/** The query with one domain's columns folded into one, or unfolded again. */
export function toggleCollapse(query: MatrixQuery, domain: DomainId): MatrixQuery {
  const collapse = query.collapse.includes(domain)
    ? query.collapse.filter((other) => other !== domain)
    : [...query.collapse, domain].sort()
  return { ...query, collapse }
}
