import { MATRIX_ORDERS, type MatrixOrder } from '#corpus/createMatrix.ts'
import { toFacetValue } from '#corpus/facetValues.ts'
import { toSlug } from '#corpus/slug.ts'
import type { AlgorithmId, ApplicationId, Corpus, DomainId, EraId, Evidence } from '#corpus/types.ts'
import { nameDropped } from './nameDropped.ts'

/** The matrix page's whole state, as its address carries it. */
export type MatrixQuery = {
  sort: MatrixOrder
  /** True where algorithms without any tie are shown too. */
  all: boolean
  /** The one domain shown; all of them where there is none. */
  domain: DomainId | undefined
  /** Only ties with this evidence, and of algorithms of this era. */
  evidence: Evidence | undefined
  era: EraId | undefined
  /** Domains whose columns are folded into one, in the order of their ids, so that equal queries are equal. */
  collapse: readonly DomainId[]
  /** Families whose rows are folded into one, by slug, likewise in order. */
  fold: readonly string[]
  /** The chosen row and column; together the chosen cell. */
  algorithm: AlgorithmId | undefined
  application: ApplicationId | undefined
}

type Known = Pick<Corpus, 'domains' | 'algorithms' | 'applications' | 'eras'>

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
  const folded = new Set<string>()
  const families = new Set(corpus.algorithms.map(({ family }) => toFacetValue(family)))
  let asked: MatrixOrder | undefined
  const query: MatrixQuery = {
    sort: MATRIX_ORDERS[0],
    all: false,
    domain: undefined,
    evidence: undefined,
    era: undefined,
    collapse: [],
    fold: [],
    algorithm: undefined,
    application: undefined,
  }
  for (const [key, value] of params) {
    const sort = MATRIX_ORDERS.find((order) => order === value)
    const domain = findBySlug(corpus.domains, value)
    const algorithm = findBySlug(corpus.algorithms, value)
    const application = findBySlug(corpus.applications, value)
    const era = findBySlug(corpus.eras, value)
    if (key === 'sort' && sort && !asked) asked = sort
    else if (key === 'view' && value === 'all') query.all = true
    else if (key === 'evidence' && (value === 'cited' || value === 'stated') && !query.evidence)
      query.evidence = value
    else if (key === 'era' && era && !query.era) query.era = era
    else if (key === 'fold' && families.has(value)) folded.add(value)
    else if (key === 'collapse' && domain) collapsed.add(domain)
    else if (key === 'domain' && domain && !query.domain) query.domain = domain
    else if (key === 'algorithm' && algorithm && !query.algorithm) query.algorithm = algorithm
    else if (key === 'application' && application && !query.application) query.application = application
    else dropped.push(nameDropped(key, value))
  }
  query.sort = asked ?? MATRIX_ORDERS[0]
  query.collapse = [...collapsed].sort()
  query.fold = [...folded].sort()
  return { query, dropped: [...new Set(dropped)] }
}

/** The parameters that say a query: one key per value, defaults left out, always in the same order. */
export function writeMatrixQuery(query: MatrixQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (query.sort !== MATRIX_ORDERS[0]) params.set('sort', query.sort)
  if (query.all) params.set('view', 'all')
  if (query.domain) params.set('domain', toSlug(query.domain))
  if (query.evidence) params.set('evidence', query.evidence)
  if (query.era) params.set('era', toSlug(query.era))
  for (const family of query.fold.toSorted()) params.append('fold', family)
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

/** The query with one family's rows folded into one, or unfolded again. */
export function toggleFold(query: MatrixQuery, family: string): MatrixQuery {
  const slug = toFacetValue(family)
  const fold = query.fold.includes(slug)
    ? query.fold.filter((other) => other !== slug)
    : [...query.fold, slug].sort()
  return { ...query, fold }
}
