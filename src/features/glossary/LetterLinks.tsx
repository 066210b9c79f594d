import { Link, useLocation } from 'react-router'
import { useOnceHydrated } from '#url/HydrationProvider.tsx'
import styles from './GlossaryPage.module.css'

/** The letters under which there are terms, each a link to the first. */
export function LetterLinks({ letters }: { letters: readonly string[] }) {
  const { search } = useLocation()
  const here = useOnceHydrated(search, '')
  return (
    <nav className={styles.letters} aria-label="Letters">
      <ul>
        {letters.map((letter) => (
          <li key={letter}>
            <Link to={{ search: here, hash: `letter-${letter}` }}>{letter}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
