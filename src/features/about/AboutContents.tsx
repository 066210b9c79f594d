import { Link } from 'react-router'
import styles from './AboutContents.module.css'

const PARTS = [
  ['survey', 'The survey and its editors'],
  ['voices', 'Two voices'],
  ['coverage', 'What is covered'],
  ['checking', 'How far it was checked'],
  ['data', 'Data, and hooks for scripts'],
  ['citing', 'How to cite'],
  ['licence', 'Licence'],
  ['privacy', 'Privacy'],
  ['offline', 'Without a network'],
  ['keyboard', 'Keyboard'],
  ['accessibility', 'Accessibility'],
] as const

/** The parts of the page as a list beside it, where there is room. */
export function AboutContents() {
  return (
    <nav className={styles.contents} aria-label="On this page">
      <p className={styles.label}>On this page</p>
      <ol>
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <Link className={styles.part} to={`#${id}`}>
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
