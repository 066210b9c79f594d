import { Link } from 'react-router'
import { useRoving } from '#ui/useRoving.ts'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { toPath } from '#url/paths.ts'
import styles from './EraStrip.module.css'
import type { PlacedStrip } from './layoutEraStrip.ts'
import { StripInside } from './StripInside.tsx'

/** A placed strip whose eras and works are links, with one tab stop and arrow keys between them. */
export function LinkedStrip({ strip }: { strip: PlacedStrip }) {
  const { tabIndexOf, holder } = useRoving(useHydrated())
  const { width, height, places, dots } = strip
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of a drawing is a group by itself.
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label="Eras, and the works the survey cites"
      {...holder}
    >
      <StripInside strip={strip} />
      {places.map(({ era, ...place }, at) => (
        <Link key={era.id} to={toPath(era.id)} aria-label={era.name} tabIndex={tabIndexOf(at)}>
          <rect className={styles.target} {...place} />
        </Link>
      ))}
      {dots.map(({ x, y, mark, label }, at) => (
        <Link
          key={mark.id}
          to={toPath(mark.reference?.id ?? '')}
          aria-label={`Reference ${mark.cited}, ${mark.year}: ${mark.label}`}
          tabIndex={tabIndexOf(places.length + at)}
        >
          <rect className={styles.target} x={x - 12} y={y - 12} width="24" height="24" />
          <circle className={styles.dot} cx={x} cy={y} r="4" />
          {label && (
            <text className={styles.tick} x={x - 8} y={y + 4} textAnchor="end">
              {label}
            </text>
          )}
        </Link>
      ))}
    </svg>
  )
}
