import type { DragEvent } from 'react'
import { Hidden } from '#ui/Hidden.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './EntryTools.module.css'

/** A move among the entries shown together. */
export type Step = 'up' | 'down' | 'top'

type EntryToolsProps = {
  name: string
  first: boolean
  last: boolean
  onMove: (step: Step) => void
  onRemove: () => void
  onDrag: (event: DragEvent) => void
}

/** The ways to move an entry, and to take it off the list. */
export function EntryTools({ name, first, last, onMove, onRemove, onDrag }: EntryToolsProps) {
  // Not `disabled`, which would take the focus away from who moved an entry to the end.
  const steps = [
    { step: 'up', word: 'Up', label: 'Move up', idle: first },
    { step: 'down', word: 'Down', label: 'Move down', idle: last },
    { step: 'top', word: 'Top', label: 'Move to top', idle: first },
  ] as const
  // Alone on the list, an entry has nowhere to go.
  const alone = first && last
  return (
    <div className={styles.tools}>
      {!alone &&
        steps.map(({ step, word, label, idle }) => (
          <button
            key={step}
            type="button"
            className={styles.tool}
            aria-label={`${label}: ${name}`}
            aria-disabled={idle}
            aria-keyshortcuts={{ up: 'Alt+ArrowUp', down: 'Alt+ArrowDown', top: 'Alt+Home' }[step]}
            onClick={() => !idle && onMove(step)}
          >
            {word}
          </button>
        ))}
      <button type="button" className={styles.tool} onClick={onRemove}>
        Remove<Hidden>: {name}</Hidden>
      </button>
      {!alone && (
        // biome-ignore lint/a11y/noStaticElementInteractions: for a pointer only, and an extra; the buttons do the same
        <span className={styles.grip} draggable onDragStart={onDrag} title="Drag to another place">
          <Icon name="menu" />
        </span>
      )}
    </div>
  )
}
