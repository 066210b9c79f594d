import { Link } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import styles from './OverviewPage.module.css'

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six']

/** Suggested ways through the material for a first visit. */
export function Paths() {
  const { paths } = useCorpus().corpus.survey.overview
  if (paths.length === 0) return null
  return (
    <section className={styles.paths}>
      <h2>
        {NUMBERS[paths.length] ?? paths.length} {paths.length === 1 ? 'way' : 'ways'} in
      </h2>
      <ul>
        {paths.map(({ title, text, stops }) => (
          <li key={title} className={styles.path}>
            <h3>{title}</h3>
            <p>{text}</p>
            <ol>
              {stops.map(({ label, to }) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  )
}
