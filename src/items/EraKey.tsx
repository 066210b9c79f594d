import { useId } from 'react'
import styles from './EraKey.module.css'
import { Hatch } from './Hatch.tsx'

type EraKeyProps = {
  /** True where the editors' own milestones are drawn as well. */
  milestones?: boolean
}

/** What the marks of a drawing of the eras mean, in words. */
export function EraKey({ milestones = false }: EraKeyProps) {
  const hatch = useId()
  return (
    <ul className={styles.key}>
      <li>
        <svg width="26" height="14" aria-hidden="true">
          <Hatch id={hatch} />
          <rect className={styles.editors} x="0.5" y="0.5" width="25" height="13" fill={`url(#${hatch})`} />
        </svg>
        Dates by the editors
      </li>
      <li>
        <svg width="26" height="14" aria-hidden="true">
          <rect className={styles.survey} width="26" height="14" />
        </svg>
        Dates by the survey
      </li>
      <li>
        <svg width="10" height="10" aria-hidden="true">
          <circle className={styles.cited} cx="5" cy="5" r="4.5" />
        </svg>
        Work the survey cites
      </li>
      {milestones && (
        <li>
          <svg width="10" height="10" aria-hidden="true">
            <circle className={styles.added} cx="5" cy="5" r="4" />
          </svg>
          Milestone added by the editors
        </li>
      )}
    </ul>
  )
}
