import type { Application, Corpus, Domain } from './types.ts'

export type ApplicationGroup = { domain: Domain; applications: readonly Application[] }

/**
 * The applications under the domain each belongs to, both in the survey's order.
 *
 * A domain without applications is left out: it would head no column.
 */
export function groupApplications({
  domains,
  applications,
}: Pick<Corpus, 'domains' | 'applications'>): ApplicationGroup[] {
  return domains
    .map((domain) => ({
      domain,
      applications: applications.filter((application) => application.domain === domain.id),
    }))
    .filter((group) => group.applications.length > 0)
}
