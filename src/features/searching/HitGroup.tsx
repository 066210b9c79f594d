import { useId } from 'react'
import { Link } from 'react-router'
import type { Hit } from '#search/types.ts'
import styles from './Answer.module.css'
import { HitRow } from './HitRow.tsx'

type HitGroupProps = {
  title: string
  hits: readonly Hit[]
  /** How many there are in all. */
  count?: number
  /** Where all of them are listed; nothing when they are. */
  more?: string | undefined
  /** True where hits of any kind may stand, so that each must name its own. */
  mixed?: boolean
}

/** Hits under one heading, best first. */
export function HitGroup({ title, hits, count, more, mixed = false }: HitGroupProps) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title} {count !== undefined && <span className={styles.count}>{count}</span>}
      </h2>
      <ol>
        {hits.map((hit) => (
          <HitRow key={hit.id} hit={hit} mixed={mixed} />
        ))}
      </ol>
      {more && (
        <p className={styles.more}>
          <Link to={{ search: more }}>
            All {count} {title.toLowerCase()}
          </Link>
        </p>
      )}
    </section>
  )
}
