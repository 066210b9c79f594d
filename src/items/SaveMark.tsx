import { toggleSaved, useIsSaved } from '#stores/library.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './SaveMark.module.css'

type SaveMarkProps = {
  id: string
  name: string
  /** True in the upper right corner of a row; else it ends a line of words. */
  corner?: boolean
}

/** The save button where many things are listed: a sign that is filled once its thing is on the list. */
export function SaveMark({ id, name, corner = false }: SaveMarkProps) {
  const saved = useIsSaved(id)
  return (
    <button
      type="button"
      className={styles.mark}
      data-corner={corner || undefined}
      aria-pressed={saved}
      aria-label={`Save ${name}`}
      onClick={() => toggleSaved(id)}
    >
      <Icon name="bookmark" size={14} />
    </button>
  )
}
