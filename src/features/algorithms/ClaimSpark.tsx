import { Link } from 'react-router'
import { formatSection, formatSectionNumber } from '#corpus/formatPlace.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { Hidden } from '#ui/Hidden.tsx'
import { toClaimPath } from '#url/paths.ts'
import styles from './ClaimSpark.module.css'
import { layoutSpark } from './layoutSpark.ts'

const HEIGHT = 32

/** How many claims speak of something, section by section: small bars, each the way to the first of its claims. */
export function ClaimSpark({ claims }: { claims: readonly PlacedClaim[] }) {
  const { corpus } = useCorpus()
  const bars = layoutSpark(corpus.sections, claims, HEIGHT)
  const filled = bars.filter((bar) => bar.claims.length > 0)
  if (filled.length === 0) return null
  return (
    <figure className={styles.spark}>
      <figcaption>
        {formatCount(claims.length, 'claim')} in {filled.length} of {formatCount(bars.length, 'section')}
      </figcaption>
      <ul>
        {bars.map(({ section, claims: [first, ...more], height }) => {
          const label = formatSectionNumber(section) || section.title.charAt(0)
          const drawn = (
            <>
              <span aria-hidden="true">{first ? more.length + 1 : ''}</span>
              <svg width="100%" height={HEIGHT} aria-hidden="true">
                <rect x="20%" y={HEIGHT - height} width="60%" height={height} />
              </svg>
              <span aria-hidden="true">{label}</span>
            </>
          )
          const said = `${formatSection(section)}: ${formatCount(first ? more.length + 1 : 0, 'claim')}`
          return (
            <li key={section.id}>
              {first ? (
                <Link to={toClaimPath(first)} title={section.title}>
                  {drawn}
                  <Hidden>{said}</Hidden>
                </Link>
              ) : (
                <span>
                  {drawn}
                  <Hidden>{said}</Hidden>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </figure>
  )
}
