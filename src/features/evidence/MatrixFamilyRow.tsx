import { memo } from 'react'
import { Link } from 'react-router'
import { Icon } from '#ui/Icon.tsx'
import type { MatrixGroup, MatrixRows } from './layoutMatrix.ts'
import styles from './MatrixTable.module.css'
import { SummedCell } from './SummedCell.tsx'
import { TotalCell } from './TotalCell.tsx'

type MatrixFamilyRowProps = { family: MatrixRows; groups: readonly MatrixGroup[]; search: string }

/** The row that heads a family: its name, and, where it is folded, the marks of all its algorithms in sum. */
export const MatrixFamilyRow = memo(function MatrixFamilyRow({
  family,
  groups,
  search,
}: MatrixFamilyRowProps) {
  const { name, folded, size, ties, elsewhere } = family
  const of = (ids: ReadonlySet<string>) => ties.filter(({ application }) => ids.has(application))
  return (
    <tr
      className={styles.familyRow}
      data-folded={folded || undefined}
      data-elsewhere={elsewhere || undefined}
    >
      <th scope="rowgroup" className={styles.name}>
        <Link to={{ search }} aria-expanded={!folded} preventScrollReset>
          <Icon name={folded ? 'plus' : 'minus'} size={12} />
          <span>
            {name} {folded && <span className={styles.size}>{size}</span>}
          </span>
        </Link>
      </th>
      {/* A cell a domain, so that a screen that shows one of them leaves the others out. */}
      {folded
        ? groups.map(({ domain, applications, collapsed, elsewhere: away }) =>
            (collapsed ? [applications] : applications.map((application) => [application])).map(
              (some, at) => (
                <SummedCell
                  key={some[0]?.id ?? domain.id}
                  ties={of(new Set(some.map(({ id }) => id)))}
                  starts={at === 0}
                  elsewhere={away}
                />
              ),
            ),
          )
        : groups.map(({ domain, applications, collapsed, elsewhere: away }) => (
            <td
              key={domain.id}
              colSpan={collapsed ? 1 : applications.length}
              data-starts
              data-elsewhere={away || undefined}
            />
          ))}
      {folded ? (
        <TotalCell groups={groups} countOf={(id) => of(new Set([id])).length} />
      ) : (
        <td className={styles.total} />
      )}
    </tr>
  )
})
