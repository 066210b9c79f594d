import { Link } from 'react-router'
import type { LaneHistory } from '#corpus/eras.ts'
import styles from './EraChooser.module.css'

type EraChooserProps = {
  lanes: readonly LaneHistory[]
  chosen: string | undefined
  toEra: (id: string) => string
}

/** Every era by name, lane by lane: the same links as the drawing's bands, in words. */
export function EraChooser({ lanes, chosen, toEra }: EraChooserProps) {
  return (
    <nav aria-label="Eras">
      {lanes.map((lane) => (
        <div key={lane.id} className={styles.lane}>
          <p className={styles.name}>{lane.name}</p>
          <ol>
            {lane.eras.map(({ era }) => (
              <li key={era.id}>
                <Link
                  to={{ search: toEra(era.id) }}
                  aria-current={era.id === chosen || undefined}
                  preventScrollReset
                >
                  {era.order} {era.name}
                </Link>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  )
}
