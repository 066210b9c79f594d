import { type Index, need } from '#corpus/createIndex.ts'
import type { Matrix } from '#corpus/createMatrix.ts'
import type { Table } from '#export/toCsv.ts'

/** The marks of a matrix as a table to take away: one row a tie, in the order of the matrix's rows. */
export function toTieTable(index: Index, { groups, families, tiesByAlgorithm }: Matrix): Table {
  const shown = new Set<string>(groups.flatMap(({ applications }) => applications.map(({ id }) => id)))
  return {
    columns: ['algorithm', 'family', 'application', 'domain', 'evidence', 'claims', 'references'],
    rows: families.flatMap(({ algorithms }) =>
      algorithms.flatMap(({ id, name, family }) =>
        (tiesByAlgorithm.get(id) ?? [])
          .filter(({ application }) => shown.has(application))
          .map(({ application, evidence, claims, references }) => {
            const { name: task, domain } = need(index.applicationById, application)
            return [
              name,
              family,
              task,
              need(index.domainById, domain).name,
              evidence,
              claims.map((claim) => claim.id).join('; '),
              references.join('; '),
            ]
          }),
      ),
    ),
  }
}
