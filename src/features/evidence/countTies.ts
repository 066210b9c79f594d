import type { Matrix } from '#corpus/createMatrix.ts'
import type { ApplicationGroup } from '#corpus/groupApplications.ts'

/** How many of the matrix's ties stand in the columns of one domain. */
export function countTies({ tiesByApplication }: Matrix, { applications }: ApplicationGroup): number {
  return applications.reduce((sum, { id }) => sum + (tiesByApplication.get(id)?.length ?? 0), 0)
}
