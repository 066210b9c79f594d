import type { SavedEntry } from '#stores/applyOperation.ts'
import type { EntryGroup } from './arrangeEntries.ts'
import type { Step } from './EntryTools.tsx'
import styles from './LibraryPage.module.css'
import { SavedThing } from './SavedThing.tsx'
import { focusUndo } from './UndoLine.tsx'
import type { Act } from './useListChanges.ts'

type SavedGroupProps = { group: EntryGroup; all: readonly SavedEntry[]; act: Act }

/** Entries under their heading, each with the ways to move it among those it stands with. */
export function SavedGroup({ group: { label, entries }, all, act }: SavedGroupProps) {
  /** Puts an entry at another place among these; what is not shown keeps its own place. */
  const moveTo = (from: number, to: number) => {
    const [moved, target] = [entries[from], entries[to]]
    if (!moved || !target || from === to) return
    const after = all[all.findIndex(({ id }) => id === target.id) + 1]?.id
    const before = to < from ? target.id : after
    // The entry is taken out of the page and put in again, which loses the focus.
    const focused = document.activeElement
    act(
      [{ kind: 'move', id: moved.id, before }],
      `${moved.described.name}: now ${to + 1} of ${entries.length}${label ? ` under ${label}` : ''}.`,
    )
    if (focused instanceof HTMLElement) focused.focus()
  }
  const move = (at: number, step: Step) => moveTo(at, { up: at - 1, down: at + 1, top: 0 }[step])
  const remove = ({ id, described }: EntryGroup['entries'][number]) => {
    act([{ kind: 'remove', ids: [id] }], `Taken off the list: ${described.name}.`)
    focusUndo()
  }
  return (
    <section className={styles.group} aria-label={label ?? 'Saved'}>
      {label && <h2>{label}</h2>}
      <ol className={styles.list} aria-label={label ?? 'Saved, in your own order'}>
        {entries.map((entry, at) => (
          <SavedThing
            key={entry.id}
            entry={entry}
            first={at === 0}
            last={at === entries.length - 1}
            onMove={(step) => move(at, step)}
            onRemove={() => remove(entry)}
            onDropped={(id) =>
              moveTo(
                entries.findIndex((other) => other.id === id),
                at,
              )
            }
          />
        ))}
      </ol>
    </section>
  )
}
