import { Link } from 'react-router'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'
import { toPath } from '#url/paths.ts'
import styles from './CitationMark.module.css'

type CitationMarkProps = { reference: Reference }

/** `[3]`: a link to the cited work, named in full for those who listen. */
export function CitationMark({ reference }: CitationMarkProps) {
  return (
    <Link
      className={styles.mark}
      to={toPath(reference.id)}
      aria-label={`Reference ${reference['citation-number']}: ${formatReferenceName(reference)}`}
    >
      [{reference['citation-number']}]
    </Link>
  )
}
