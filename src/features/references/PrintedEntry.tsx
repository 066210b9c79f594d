import type { Reference } from '#corpus/types.ts'
import { SourceLine } from '#items/SourceLine.tsx'
import { Block } from '#ui/Block.tsx'
import styles from './ReferencePage.module.css'

type PrintedEntryProps = { reference: Reference; printed: string }

/** The entry as the paper prints it, and where that differs from the true record. */
export function PrintedEntry({ reference, printed }: PrintedEntryProps) {
  const differences = reference.differences ?? []
  return (
    <Block title="As the survey prints it">
      <p className={styles.printed}>
        [{reference['citation-number']}] {printed}
      </p>
      <dl>
        {differences.map((difference) => (
          <div key={difference.field} className={styles.difference}>
            <dt>{difference.field}</dt>
            <dd>
              <p>
                Printed: <del>{difference.printed}</del>
              </p>
              <p>
                Record: <ins>{difference.record}</ins>
              </p>
              <p className={styles.small}>{difference.note}</p>
              <SourceLine provenance={difference} />
            </dd>
          </div>
        ))}
      </dl>
      {differences.length === 0 && <p className={styles.small}>The entry agrees with the record.</p>}
    </Block>
  )
}
