import { Link } from 'react-router'
import type { Mark } from '#corpus/eras.ts'
import { CitationMark } from '#items/CitationMark.tsx'
import { toPath } from '#url/paths.ts'
import styles from './MarkLink.module.css'

/** The name of something dated: a link to its work where there is one, strong where the survey cites it. */
export function MarkLink({ mark: { label, reference, cited } }: { mark: Mark }) {
  if (!reference) return <span>{label}</span>
  return (
    <span className={styles.mark} data-cited={cited !== undefined || undefined}>
      <Link to={toPath(reference.id)}>{label}</Link>{' '}
      {cited !== undefined && <CitationMark reference={reference} />}
    </span>
  )
}
