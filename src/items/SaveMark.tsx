import { toggleSaved, useIsSaved } from '#stores/library.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './SaveMark.module.css'

type SaveMarkProps = {
  id: string
  name: string
  /** Where it stands: at the end of a line of words, or in the upper right corner of a row. */
  place?: 'line' | 'corner'
}

/** The save button where many things are listed: a sign that is filled once its thing is on the list. */
export function SaveMark({ id, name, place = 'line' }: SaveMarkProps) {
  const saved = useIsSaved(id)
  return (
    <button
      type="button"
      className={styles.mark}
      data-place={place}
      aria-pressed={saved}
      aria-label={`Save ${name}`}
      title={saved ? 'On your reading list' : 'Save to your reading list'}
      onClick={() => toggleSaved(id)}
    >
      <Icon name="bookmark" size={14} />
    </button>
  )
}
