import { Link } from 'react-router'
import { paths } from '#url/paths.ts'
import styles from './LibraryPage.module.css'

/**
 * In the list's place while there is nothing on it, or before the app can read
 * it: what could be on it, and where to find that.
 *
 * Both are as high, so that nothing moves for a reader who has saved nothing.
 */
export function EmptyList({ waiting = false }: { waiting?: boolean }) {
  return (
    <div className={styles.empty}>
      <p>{waiting ? 'Your list appears once scripts run.' : 'Nothing is saved yet.'}</p>
      <p>
        Claims, applications, algorithms, references and studies can be saved: wherever one stands, the
        bookmark beside it saves it, and here you can order them, write notes and take all of it away.
      </p>
      <ul className={styles.ways}>
        <li>
          <Link to={paths.read}>Read the survey</Link>
        </li>
        <li>
          <Link to={paths.applications}>Browse its applications</Link>
        </li>
        <li>
          <Link to={paths.references}>Look through its references</Link>
        </li>
      </ul>
    </div>
  )
}
