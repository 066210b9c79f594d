import { Link } from 'react-router'
import { formatAuthorsShort, formatVenue, yearOf } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'
import { toPath } from '#url/paths.ts'
import { PrintedAddress } from './PrintedAddress.tsx'
import styles from './ReferenceLine.module.css'

/** A work in two lines: title, then who, where and when. */
export function ReferenceLine({ reference }: { reference: Reference }) {
  const number = reference['citation-number']
  return (
    <div data-id={reference.id}>
      <p className={styles.title}>
        <Link to={toPath(reference.id)}>{reference.title}</Link>
      </p>
      <p className={styles.record}>
        {number ? `[${number}] ` : ''}
        {[formatAuthorsShort(reference), formatVenue(reference), yearOf(reference)]
          .filter(Boolean)
          .join(' · ')}{' '}
        <PrintedAddress work={reference} />
      </p>
    </div>
  )
}
