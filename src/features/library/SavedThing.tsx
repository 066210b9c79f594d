import type { KeyboardEvent } from 'react'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { toAbsolute } from '#url/paths.ts'
import { toThingPath } from '#url/toThingPath.ts'
import type { ShownEntry } from './arrangeEntries.ts'
import { EntryNote } from './EntryNote.tsx'
import { EntryTools, type Step } from './EntryTools.tsx'
import styles from './SavedThing.module.css'
import { ThingDrawn } from './ThingDrawn.tsx'

const STEPS: Record<string, Step> = { ArrowUp: 'up', ArrowDown: 'down', Home: 'top' }
const DRAGGED = 'text/x-survey-atlas-entry'

type SavedThingProps = {
  entry: ShownEntry
  first: boolean
  last: boolean
  onMove: (step: Step) => void
  onRemove: () => void
  /** Called when another entry was dropped here. */
  onDropped: (id: string) => void
}

/** One saved thing, drawn as it is elsewhere, with its note and what can be done with it. */
export function SavedThing({ entry, first, last, onMove, onRemove, onDropped }: SavedThingProps) {
  const index = useCorpus()
  const { id, note = '', described } = entry
  const moveByKey = (event: KeyboardEvent) => {
    const step = event.altKey && STEPS[event.key]
    if (!step) return
    event.preventDefault()
    onMove(step)
  }
  return (
    // Keys and drops are shortcuts to what the buttons inside do.
    <li
      className={styles.saved}
      data-id={id}
      onKeyDown={moveByKey}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDropped(event.dataTransfer.getData(DRAGGED))
      }}
    >
      <div className={styles.thing}>
        <ThingDrawn id={id} kind={described.kind} />
        {described.kind !== 'gone' && <p className={styles.address}>{toAbsolute(toThingPath(index, id))}</p>}
        <EntryNote id={id} note={note} name={described.name} />
      </div>
      <EntryTools
        name={described.name}
        first={first}
        last={last}
        onMove={onMove}
        onRemove={onRemove}
        onDrag={({ dataTransfer }) => dataTransfer.setData(DRAGGED, id)}
      />
    </li>
  )
}
