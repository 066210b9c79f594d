import { memo } from 'react'
import { Link } from 'react-router'
import { DomainIcon } from '#items/DomainIcon.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import hues from '#items/hues.module.css'
import { Icon } from '#ui/Icon.tsx'
import { type MatrixQuery, toggleCollapse } from '#url/matrixQuery.ts'
import type { MatrixGroup } from './layoutMatrix.ts'
import styles from './MatrixTable.module.css'

type MatrixHeadProps = {
  groups: readonly MatrixGroup[]
  query: MatrixQuery
  toSearch: (change: Partial<MatrixQuery>) => string
}

/** The matrix's two heading rows: domains, then their tasks read from below. */
export const MatrixHead = memo(function MatrixHead({ groups, query, toSearch }: MatrixHeadProps) {
  return (
    <thead>
      <tr>
        <td className={styles.name} />
        {groups.map((group) => (
          <DomainHead
            key={group.domain.id}
            group={group}
            alone={groups.length === 1}
            search={toSearch(toggleCollapse(query, group.domain.id))}
          />
        ))}
        <td className={styles.total} />
      </tr>
      <tr>
        <th scope="col" className={styles.name}>
          Algorithm
        </th>
        {groups.map(({ domain, applications, collapsed, elsewhere }) =>
          collapsed ? (
            <th key={domain.id} scope="col" data-starts data-elsewhere={elsewhere || undefined}>
              <span className={styles.upright}>{domain.name}, collapsed</span>
            </th>
          ) : (
            applications.map(({ id, name }, at) => (
              <th
                key={id}
                scope="col"
                data-id={id}
                data-starts={at === 0 || undefined}
                data-elsewhere={elsewhere || undefined}
                data-chosen={id === query.application || undefined}
              >
                <span className={styles.upright}>{name}</span>
              </th>
            ))
          ),
        )}
        <th scope="col" className={styles.total}>
          All
        </th>
      </tr>
    </thead>
  )
})

type DomainHeadProps = { group: MatrixGroup; alone: boolean; search: string }

function DomainHead({ group, alone, search }: DomainHeadProps) {
  const { domain, applications, collapsed, elsewhere } = group
  return (
    <th
      scope="colgroup"
      colSpan={collapsed ? 1 : applications.length}
      className={`${styles.domain} ${hues.hue}`}
      data-colour={domain.colour}
      data-starts
      data-elsewhere={elsewhere || undefined}
    >
      <div>
        {collapsed ? (
          <span className={styles.count}>
            <DomainIcon domain={domain} /> {applications.length}
          </span>
        ) : (
          <DomainTag domain={domain} plain />
        )}
        {!alone && (
          <Link
            to={{ search }}
            aria-label={`${collapsed ? 'Expand' : 'Collapse'} ${domain.name}`}
            aria-expanded={!collapsed}
            preventScrollReset
          >
            <Icon name={collapsed ? 'plus' : 'minus'} size={14} />
          </Link>
        )}
      </div>
    </th>
  )
}
