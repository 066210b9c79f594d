import { Link } from 'react-router'
import { formatAuthorsShort, formatVenue, yearOf } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'
import { toPath } from '#url/paths.ts'
import { RecordLinks } from './FilterLinks.tsx'
import { PrintedAddress } from './PrintedAddress.tsx'
import styles from './ReferenceLine.module.css'

type ReferenceLineProps = {
  reference: Reference
  /** True where nothing of it filters: in the long list for readers without scripts. */
  plain?: boolean
}

/** A work in two lines: title, then who, where and when. */
export function ReferenceLine({ reference, plain = false }: ReferenceLineProps) {
  const number = reference['citation-number']
  return (
    <div data-id={reference.id}>
      <p className={styles.title}>
        <Link to={toPath(reference.id)}>{reference.title}</Link>
      </p>
      <p className={styles.record}>
        {number ? `[${number}] ` : ''}
        {plain ? (
          [formatAuthorsShort(reference), formatVenue(reference), yearOf(reference)]
            .filter(Boolean)
            .join(' · ')
        ) : (
          <RecordLinks reference={reference} />
        )}{' '}
        <PrintedAddress work={reference} />
      </p>
    </div>
  )
}
