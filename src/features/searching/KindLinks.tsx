import { Link } from 'react-router'
import { nameKinds } from '#search/nameKind.ts'
import { KINDS, type Kind, type SearchAnswer } from '#search/types.ts'
import styles from './KindLinks.module.css'

type KindLinksProps = {
  counts: SearchAnswer['counts']
  kinds: readonly Kind[]
  toKind: (kind: Kind | undefined) => string
}

/** The kinds of things found, each a link that narrows the answer to it. */
export function KindLinks({ counts, kinds, toKind }: KindLinksProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <nav className={styles.kinds} aria-label="Kinds of results">
      <ul>
        <li>
          <Link
            className={styles.kind}
            to={{ search: toKind(undefined) }}
            aria-current={kinds.length ? undefined : 'true'}
            preventScrollReset
          >
            Everything <span className={styles.number}>{all}</span>
          </Link>
        </li>
        {KINDS.map((kind) => (
          <li key={kind}>
            <Link
              className={styles.kind}
              to={{ search: toKind(kind) }}
              aria-current={kinds.includes(kind) ? 'true' : undefined}
              data-facet="kind"
              data-value={kind}
              data-zero={counts[kind] === 0 || undefined}
              preventScrollReset
            >
              {nameKinds(kind)} <span className={styles.number}>{counts[kind]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
