import { useCorpus } from '#items/CorpusProvider.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './ClaimNotes.module.css'
import { NoteList } from './NoteList.tsx'
import { nameNotes } from './nameNotes.ts'
import type { Block } from './toBlocks.ts'

/** What the editors say beside some claims: in the margin, or folded under it where there is no margin. */
export function ClaimNotes({ block: { notes, more } }: { block: Block }) {
  const { referenceById } = useCorpus()
  return (
    <details className={styles.notes}>
      <summary className={styles.summary}>
        <span>
          <b>Editors</b> on {nameNotes([...notes, ...more], referenceById)}
        </span>
        <Icon name="down" />
      </summary>
      <div className={styles.inside}>
        <p className={styles.label}>Editors</p>
        <NoteList notes={notes} />
        {more.length > 0 && (
          <details className={styles.more}>
            <summary className={styles.moreSummary}>
              {formatCount(more.length, 'more note')} on {nameNotes(more, referenceById)}
            </summary>
            <NoteList notes={more} />
          </details>
        )}
      </div>
    </details>
  )
}
