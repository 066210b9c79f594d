import { Link } from 'react-router'
import { formatSectionNumber } from '#corpus/formatPlace.ts'
import type { Section } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { toSectionPath } from '#url/paths.ts'
import styles from './SectionSteps.module.css'

type StepProps = { label: string; section: Section | undefined; side: 'start' | 'end' }

function Step({ label, section, side }: StepProps) {
  if (!section) return null
  return (
    <Link
      className={styles.step}
      data-side={side}
      to={toSectionPath(section)}
      rel={side === 'start' ? 'prev' : 'next'}
    >
      <span className={styles.label}>{label}</span>{' '}
      <span className={styles.title}>
        {formatSectionNumber(section)} {section.shortTitle ?? section.title}
      </span>
    </Link>
  )
}

/** The sections before and after this one. */
export function SectionSteps({ section }: { section: Section }) {
  const { sections } = useCorpus().corpus
  const at = sections.indexOf(section)
  return (
    <nav className={styles.steps} aria-label="Sections before and after">
      <Step label="Previous" section={sections[at - 1]} side="start" />
      <Step label="Next" section={sections[at + 1]} side="end" />
    </nav>
  )
}
