import { groupApplications } from '#corpus/groupApplications.ts'
import { useCorpus } from './CorpusProvider.tsx'
import hues from './hues.module.css'
import { layoutMiniature } from './layoutMiniature.ts'
import styles from './TieMiniature.module.css'

/** The whole matrix in small: a row for every tied algorithm, a column for every application, cited ties in ink. */
export function TieMiniature() {
  const { corpus, ties, tiesByAlgorithm } = useCorpus()
  const groups = groupApplications(corpus)
  const rows = corpus.algorithms.filter(({ id }) => tiesByAlgorithm.has(id))
  const { width, height, columns, marks } = layoutMiniature(
    groups.map(({ applications }) => applications.map(({ id }) => id)),
    rows.map(({ id }) => id),
    ties,
  )
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  return (
    <svg
      className={styles.miniature}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${rows.length} algorithms down, ${corpus.applications.length} applications across: ${ties.length} ties, ${cited} of them cited`}
    >
      {groups.map(({ domain }, at) => (
        <g key={domain.id} className={hues.hue} data-colour={domain.colour}>
          {columns.map(
            (column) =>
              column.group === at && (
                <rect key={column.x} className={styles.column} {...{ x: column.x, width: 10, height }} />
              ),
          )}
          {marks.map(
            ({ group, x, y, cited }) =>
              group === at && (
                <rect
                  key={`${x} ${y}`}
                  data-cited={cited || undefined}
                  {...{ x, y, width: 10, height: 3.5 }}
                />
              ),
          )}
        </g>
      ))}
    </svg>
  )
}
