import { Link } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EraStrip } from '#items/EraStrip.tsx'
import { toPath } from '#url/paths.ts'
import styles from './EraDoor.module.css'

/** The eras as a strip of links or, where there is no room for their names, as a list of them by lane. */
export function EraDoor() {
  const { survey, eras } = useCorpus().corpus
  return (
    <div className={styles.door}>
      <div className={styles.strip}>
        <EraStrip linked />
      </div>
      <ul className={styles.lanes}>
        {survey.lanes.map((lane) => (
          <li key={lane.id}>
            {lane.name}
            <ul>
              {eras
                .filter((era) => era.lane === lane.id)
                .map(({ id, name }) => (
                  <li key={id}>
                    <Link to={toPath(id)}>{name}</Link>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
