import { Link } from 'react-router'
import type { Mark } from '#corpus/eras.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import type { Algorithm } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './EraPanel.module.css'
import { MarkLink } from './MarkLink.tsx'

type EraContentsProps = {
  marks: readonly Mark[]
  by: 'survey' | 'editors'
  algorithms: readonly Algorithm[]
  /** What the survey says of the era. */
  claims: readonly PlacedClaim[]
}

/** What belongs to an era: its methods, the tasks named for it, and its milestones. */
export function EraContents({ marks, by, algorithms, claims }: EraContentsProps) {
  const { tiesByAlgorithm, applicationById } = useCorpus()
  const tasks = [...new Set(claims.flatMap((claim) => claim.mentions))].flatMap(
    (id) => applicationById.get(id) ?? [],
  )
  return (
    <div className={styles.contents}>
      {algorithms.length > 0 && (
        <div>
          <h3 className={styles.label}>
            {by === 'editors' ? 'Methods, placed here by the editors' : 'Methods the survey names for it'}
          </h3>
          <ul className={styles.links}>
            {algorithms.map(({ id, name }) => (
              <li key={id} data-id={id}>
                <Link to={toPath(id)}>{name}</Link>{' '}
                <span className={styles.quiet}>
                  {formatCount(tiesByAlgorithm.get(id)?.length ?? 0, 'application')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {tasks.length > 0 && (
        <div>
          <h3 className={styles.label}>Tasks the survey names for it</h3>
          <ul className={styles.links}>
            {tasks.map(({ id, name }) => (
              <li key={id} data-id={id}>
                <Link to={toPath(id)}>{name}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {marks.length > 0 && (
        <div>
          <h3 className={styles.label}>Milestones</h3>
          <ol className={styles.links}>
            {marks.map((mark) => (
              <li key={mark.id} data-id={mark.id}>
                <span className={styles.year}>{mark.year ?? 'Undated'}</span> <MarkLink mark={mark} />
              </li>
            ))}
          </ol>
        </div>
      )}
      {algorithms.length + tasks.length + marks.length === 0 && (
        <p className={styles.quiet}>
          Nothing is placed in this era. <Link to={paths.algorithms}>Browse all algorithms</Link>
        </p>
      )}
    </div>
  )
}
