import { Link } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { toStopPath } from '#url/guideQuery.ts'
import styles from './OverviewPage.module.css'

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six']

/** The guided paths through the material for a first visit. */
export function Paths() {
  const { paths } = useCorpus().corpus.survey.overview
  if (paths.length === 0) return null
  return (
    <section className={styles.paths} id="ways">
      <h2>
        {NUMBERS[paths.length] ?? paths.length} {paths.length === 1 ? 'way' : 'ways'} in
      </h2>
      <ul>
        {paths.map((path) => (
          <li key={path.id} id={path.id} className={styles.path}>
            <h3>
              <Link to={toStopPath({ path, stop: 1 })}>{path.title}</Link>
            </h3>
            <p>{path.text}</p>
            <span>{formatCount(path.stops.length, 'stop')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
