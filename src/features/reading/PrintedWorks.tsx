import type { Reference } from '#corpus/types.ts'
import { toCitation } from '#export/toCitation.ts'
import styles from './PrintedWorks.module.css'

/** The works a section cites, for its printed page only: on the screen each mark leads to its work. */
export function PrintedWorks({ references }: { references: readonly Reference[] }) {
  if (references.length === 0) return null
  return (
    <section className={styles.works}>
      <h2>Works cited in this section</h2>
      <ul>
        {references.map((reference) => (
          <li key={reference.id}>
            [{reference['citation-number']}] {toCitation(reference)}
          </li>
        ))}
      </ul>
    </section>
  )
}
