import { Link } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import type { SavedEntry } from '#stores/applyOperation.ts'
import { FoldSummary } from '#ui/FoldSummary.tsx'
import { toThingPath } from '#url/toThingPath.ts'
import { describeSaved } from './describeSaved.ts'
import styles from './MergePreview.module.css'

const SHOWN = 12

type PreviewGroupProps = { title: string; entries: readonly SavedEntry[] }

/** Things of an offered list that share a fate; the many after the first few are folded. */
export function PreviewGroup({ title, entries }: PreviewGroupProps) {
  if (entries.length === 0) return null
  const draw = (some: readonly SavedEntry[]) => (
    <ul className={styles.things}>
      {some.map(({ id, note }) => (
        <li key={id} data-id={id}>
          <Offered id={id} />
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

/** The name of a thing as a link to it; of a claim and of a work also what one would know them by. */
function Offered({ id }: { id: string }) {
  const index = useCorpus()
  const { kind, name, text } = describeSaved(index, id)
  if (kind === 'gone') return name
  return (
    <>
      <Link to={toThingPath(index, id)}>{name}</Link>
      {text && (
        <span className={styles.text} data-kind={kind}>
          {text}
        </span>
      )}
    </>
  )
}
