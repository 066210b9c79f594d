import { Link } from 'react-router'
import { formatSectionNumber } from '#corpus/formatPlace.ts'
import type { OutlineLine } from '#corpus/listOutline.ts'
import { toSectionPath } from '#url/paths.ts'
import styles from './SectionHeading.module.css'

/** A heading within the whole survey: a section's leads to its own page, a parent's only stands over its sections. */
export function SectionHeading({ line }: { line: OutlineLine }) {
  if (line.kind === 'heading') {
    return (
      <h2 className={styles.heading}>
        <span className={styles.number}>{line.number}</span> {line.title}
      </h2>
    )
  }
  const { section } = line
  const Heading = section.parent ? 'h3' : 'h2'
  return (
    <Heading id={section.id} className={styles.heading}>
      <Link to={toSectionPath(section)}>
        <span className={styles.number}>{formatSectionNumber(section)}</span> {section.title}
      </Link>
    </Heading>
  )
}
