import { Link } from 'react-router'
import { paths } from '#url/paths.ts'
import styles from './LibraryPage.module.css'

/** In the list's place while there is nothing on it: what could be, and where to find it. */
export function EmptyList() {
  return (
    <div className={styles.empty}>
      <p>
        Nothing is saved yet. Claims, applications, algorithms, references and studies can be: wherever one
        stands, the bookmark beside it saves it, and here you can order them, write notes and take all of it
        away.
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
