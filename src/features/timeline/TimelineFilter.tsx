import { Link } from 'react-router'
import { toSlug } from '#corpus/slug.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import { FoldSummary } from '#ui/FoldSummary.tsx'
import type { TimelineQuery } from '#url/timelineQuery.ts'
import styles from './EraChooser.module.css'

type TimelineFilterProps = {
  query: TimelineQuery
  /** How many milestones of the whole history are about each domain and algorithm, by id. */
  counts: ReadonlyMap<string, number>
  toSearch: (change: Partial<TimelineQuery>) => string
}

/** What the milestones shown may be narrowed to: a domain, an algorithm, or both, each a link. */
export function TimelineFilter({ query, counts, toSearch }: TimelineFilterProps) {
  const { corpus } = useCorpus()
  const domains = corpus.domains.filter(({ id }) => counts.has(id))
  const algorithms = corpus.algorithms.filter(({ id }) => counts.has(id))
  const chosen = algorithms.find(({ id }) => toSlug(id) === query.algorithm)
  return (
    <>
      {domains.length > 0 && (
        <nav className={styles.lane} aria-label="Milestones by domain">
          <p className={styles.name}>Milestones about</p>
          <ul>
            {domains.map((domain) => {
              const slug = toSlug(domain.id)
              const current = slug === query.domain
              return (
                <li key={slug}>
                  <Link
                    to={{ search: toSearch({ domain: current ? undefined : slug }) }}
                    aria-current={current || undefined}
                    preventScrollReset
                  >
                    <DomainTag domain={domain} plain />
                    <span className={styles.count}>{counts.get(domain.id)}</span>
                  </Link>
                </li>
              )
            })}
          </ul>
        </nav>
      )}
      {algorithms.length > 0 && (
        <nav className={styles.lane} aria-label="Milestones by algorithm">
          <p className={styles.name}>or an algorithm</p>
          <details className={styles.many}>
            <FoldSummary>{chosen ? chosen.name : `Any of ${algorithms.length}`}</FoldSummary>
            <ul>
              {algorithms.map(({ id, name }) => (
                <li key={id}>
                  <Link
                    to={{ search: toSearch({ algorithm: id === chosen?.id ? undefined : toSlug(id) }) }}
                    aria-current={id === chosen?.id || undefined}
                    preventScrollReset
                  >
                    {name} <span className={styles.count}>{counts.get(id)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        </nav>
      )}
    </>
  )
}
