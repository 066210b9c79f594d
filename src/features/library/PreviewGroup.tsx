import { useCorpus } from '#items/CorpusProvider.tsx'
import type { SavedEntry } from '#stores/applyOperation.ts'
import { FoldSummary } from '#ui/FoldSummary.tsx'
import { describeSaved } from './describeSaved.ts'
import styles from './MergePreview.module.css'

const SHOWN = 12

type PreviewGroupProps = { title: string; entries: readonly SavedEntry[] }

/** Things of an offered list that share a fate; the many after the first few are folded. */
export function PreviewGroup({ title, entries }: PreviewGroupProps) {
  const index = useCorpus()
  if (entries.length === 0) return null
  const draw = (some: readonly SavedEntry[]) => (
    <ul className={styles.things}>
      {some.map(({ id, note }) => (
        <li key={id} data-id={id}>
          {describeSaved(index, id).name}
          {note && <span className={styles.note}>{note.length > 200 ? `${note.slice(0, 200)}…` : note}</span>}
        </li>
      ))}
    </ul>
  )
  return (
    <div>
      <h3 className={styles.title}>
        {title}: {entries.length}
      </h3>
      {draw(entries.slice(0, SHOWN))}
      {entries.length > SHOWN && (
        <details>
          <FoldSummary>{entries.length - SHOWN} more</FoldSummary>
          {draw(entries.slice(SHOWN))}
        </details>
      )}
    </div>
  )
}
