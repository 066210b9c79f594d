import { Link } from 'react-router'
import type { Domain } from '#corpus/types.ts'
import { Icon } from '#ui/Icon.tsx'
import { toPath } from '#url/paths.ts'
import styles from './DomainTag.module.css'
import hues from './hues.module.css'

type DomainTagProps = {
  domain: Domain
  /** True inside another link, where the tag must not be one. */
  plain?: boolean
  tabIndex?: number | undefined
}

/** A domain's icon and name in its hue, as a link to its applications. */
export function DomainTag({ domain, plain = false, tabIndex }: DomainTagProps) {
  const inside = (
    <>
      <Icon name={domain.icon} />
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
      to={toPath(domain.id)}
      tabIndex={tabIndex}
    >
      {inside}
    </Link>
  )
}
