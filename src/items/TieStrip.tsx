import type { Tie } from '#corpus/findTies.ts'
import { groupApplications } from '#corpus/groupApplications.ts'
import type { Application, Domain } from '#corpus/types.ts'
import { formatCount } from '#lib/formatCount.ts'
import { useCorpus } from './CorpusProvider.tsx'
import { DomainIcon } from './DomainIcon.tsx'
import hues from './hues.module.css'
import { layoutStrip, type StripGroup } from './layoutStrip.ts'
import styles from './TieStrip.module.css'

type TieStripProps = {
  /** The algorithm's id. */
  algorithm: string
  /** True where it is one of several, too small for the names of domains. */
  small?: boolean
}

/**
 * An algorithm's row of the matrix as a strip: a dot for every application, a
 * disc or ring for those it is tied to, and a line in the hue of each domain.
 *
 * Listeners hear all of it; the numbers in words beside it are the page's.
 */
export function TieStrip({ algorithm, small = false }: TieStripProps) {
  const { corpus, tiesByAlgorithm } = useCorpus()
  const groups = groupApplications(corpus)
  const ties = new Map((tiesByAlgorithm.get(algorithm) ?? []).map((tie) => [tie.application, tie]))
  const layout = layoutStrip(groups.map(({ applications }) => applications.length))
  // Also where a mark covers it: the same dots in every strip cost a page next to nothing.
  const dots = layout.flatMap((group) => group.dots)
  return (
    <div className={styles.strip} data-small={small || undefined}>
      <svg
        width="100%"
        height={small ? 16 : 44}
        role="img"
        aria-label={sayTies(corpus.applications, [...ties.values()])}
      >
        {/* All the dots are one path: pages hold thousands of them. */}
        <svg
          y={small ? 6 : 10}
          width="100%"
          height="1"
          viewBox="0 0 100 1"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path
            d={dots.map((x) => `M${x} 0h0`).join('')}
            className={styles.none}
            strokeWidth={small ? 1.6 : 2}
          />
        </svg>
        {groups.map(({ domain, applications }, at) => {
          const place = layout[at]
          return place ? (
            <g key={domain.id} className={hues.hue} data-colour={domain.colour}>
              {applications.map(({ id }, nth) => {
                const tie = ties.get(id)
                return tie && <StripMark key={id} x={place.dots[nth] ?? 0} tie={tie} small={small} />
              })}
              <DomainLine domain={domain} place={place} small={small} />
            </g>
          ) : null
        })}
      </svg>
    </div>
  )
}

type StripMarkProps = { x: number; tie: Tie; small: boolean }

function StripMark({ x, tie, small }: StripMarkProps) {
  const place = { cx: `${x}%`, cy: small ? 6 : 10 }
  return tie.evidence === 'cited' ? (
    <circle {...place} r={small ? 4.5 : 5} className={styles.cited} />
  ) : (
    <circle {...place} r={small ? 3.75 : 4.25} className={styles.stated} />
  )
}

type DomainLineProps = { domain: Domain; place: StripGroup; small: boolean }

/** The line under a domain's dots, with its name or, where there is no room for one, its icon. */
function DomainLine({ domain, place, small }: DomainLineProps) {
  const y = small ? 14 : 23
  return (
    <>
      <line x1={`${place.from}%`} x2={`${place.to}%`} y1={y} y2={y} className={styles.line} />
      {!small && (
        <>
          <text x={`${place.from}%`} y="40" className={styles.name}>
            {domain.name}
          </text>
          <svg x={`${place.from}%`} y="28" width="16" height="16" className={styles.icon} aria-hidden="true">
            <DomainIcon domain={domain} />
          </svg>
        </>
      )}
    </>
  )
}

function sayTies(applications: readonly Application[], ties: readonly Tie[]): string {
  const all = formatCount(applications.length, 'task')
  if (ties.length === 0) return `Tied to none of ${all}`
  const evidenceOf = (id: string) => ties.find((tie) => tie.application === id)?.evidence
  const named = applications.flatMap(({ id, name }) => {
    const evidence = evidenceOf(id)
    return evidence ? [`${name} (${evidence})`] : []
  })
  return `Tied to ${ties.length} of ${all}: ${named.join(', ')}`
}
