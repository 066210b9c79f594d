import { Link } from 'react-router'
import { toSlug } from '#corpus/slug.ts'
import type { Domain } from '#corpus/types.ts'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths } from '#url/paths.ts'
import { DomainIcon } from './DomainIcon.tsx'
import styles from './DomainTag.module.css'
import hues from './hues.module.css'

type DomainTagProps = {
  domain: Domain
  /** True inside another link, where the tag must not be one. */
  plain?: boolean
  /** The page whose list it filters. */
  filters?: string
  tabIndex?: number | undefined
}

/** A domain's icon and name in its hue, as a link to its applications, or to another list filtered by it. */
export function DomainTag({ domain, plain = false, filters = paths.applications, tabIndex }: DomainTagProps) {
  const inside = (
    <>
      <DomainIcon domain={domain} />
      {domain.name}
    </>
  )
  return plain ? (
    <span className={`${styles.tag} ${hues.hue}`} data-colour={domain.colour}>
      {inside}
    </span>
  ) : (
    <Link
      className={`${styles.tag} ${hues.hue}`}
      data-colour={domain.colour}
      to={toFilterPath(filters, 'domain', toSlug(domain.id))}
      tabIndex={tabIndex}
    >
      {inside}
    </Link>
  )
}
