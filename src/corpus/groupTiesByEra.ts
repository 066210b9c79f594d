import type { Index } from './createIndex.ts'
import type { Tie } from './findTies.ts'
import { groupApplications } from './groupApplications.ts'
import type { Domain, Era } from './types.ts'

/** The ties of one era's methods, by the domain of the application: cited ones first, then by method. */
export type EraTies = {
  /** Nothing for methods that span the eras. */
  era: Era | undefined
  /** How many methods the era has, tied or not. */
  methods: number
  cells: readonly { domain: Domain; ties: readonly Tie[] }[]
}

/**
 * Every tie under the era of its method and the domain of its application.
 *
 * Eras stand in the survey's order; one in which no method is placed is left
 * out, one whose methods are tied to nothing is not.
 */
export function groupTiesByEra({ corpus, ties, algorithmById, applicationById }: Index): EraTies[] {
  const groups = groupApplications(corpus)
  const places = new Map(corpus.algorithms.map(({ id }, at) => [id, at]))
  const rank = ({ algorithm, evidence }: Tie) =>
    (places.get(algorithm) ?? 0) + (evidence === 'cited' ? 0 : places.size)
  return [...corpus.eras, undefined].flatMap((era) => {
    const methods = corpus.algorithms.filter((algorithm) => algorithm.era === era?.id).length
    if (methods === 0) return []
    const own = ties
      .filter(({ algorithm }) => algorithmById.get(algorithm)?.era === era?.id)
      .toSorted((a, b) => rank(a) - rank(b))
    const cells = groups.map(({ domain }) => {
      const inside = own.filter(({ application }) => applicationById.get(application)?.domain === domain.id)
      return { domain, ties: inside }
    })
    return [{ era, methods, cells }]
  })
}
