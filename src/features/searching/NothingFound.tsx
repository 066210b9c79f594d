import { Link } from 'react-router'
import { formatCount } from '#lib/formatCount.ts'
import { nameKinds } from '#search/nameKind.ts'
import type { Kind, SearchAnswer } from '#search/types.ts'
import { paths } from '#url/paths.ts'
import styles from './Answer.module.css'

type NothingFoundProps = {
  answer: SearchAnswer
  kinds: readonly Kind[]
  toQuery: (q: string) => string
  toKind: (kind: Kind | undefined) => string
}

/** In the results' place when there are none: the nearest queries that find something, with how much. */
export function NothingFound({ answer, kinds, toQuery, toKind }: NothingFoundProps) {
  const { relaxations, unheard } = answer
  const elsewhere = Object.values(answer.counts).reduce((sum, count) => sum + count, 0)
  const asked = kinds.map((kind) => nameKinds(kind).toLowerCase()).join(' or ')
  return (
    <div className={styles.nothing}>
      <p>
        {elsewhere > 0
          ? `No ${asked} match, but other things do:`
          : relaxations.length > 0
            ? 'Nothing matches all of it. These come near:'
            : unheard
              ? 'No word of it, nor one spelled much like it, stands in the survey or in what the editors add. Browse instead:'
              : 'Nothing here answers to it. Browse instead:'}
      </p>
      <ul>
        {elsewhere > 0 && (
          <li>
            <Link to={{ search: toKind(undefined) }}>Search everything</Link> ·{' '}
            {formatCount(elsewhere, 'result')}
          </li>
        )}
        {relaxations.map(({ label, query, count }) => (
          <li key={query}>
            <Link to={{ search: toQuery(query) }}>Search {label}</Link> · {formatCount(count, 'result')}
          </li>
        ))}
        {elsewhere + relaxations.length === 0 && (
          <>
            <li>
              <Link to={paths.algorithms}>All algorithms</Link>
            </li>
            <li>
              <Link to={paths.applications}>All applications</Link>
            </li>
            <li>
              <Link to={paths.glossary}>The glossary of odd terms</Link>
            </li>
          </>
        )}
      </ul>
    </div>
  )
}
