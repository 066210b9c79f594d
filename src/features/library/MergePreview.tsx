import { useState } from 'react'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { useLibrary } from '#stores/library.ts'
import { Button } from '#ui/Button.tsx'
import { ConflictChoice } from './ConflictChoice.tsx'
import { describeSaved } from './describeSaved.ts'
import type { ListReading } from './listFile.ts'
import styles from './MergePreview.module.css'
import { PreviewGroup } from './PreviewGroup.tsx'
import { type NoteChoice, planMerge, toMergeOperations } from './planMerge.ts'
import { focusUndo } from './UndoLine.tsx'
import type { Act } from './useListChanges.ts'

type MergePreviewProps = {
  /** Where the list comes from, as in 'a list from “my.json”'. */
  from: string
  reading: ListReading
  act: Act
  onClose: () => void
}

/** What came in and what merging it would do. Until it is confirmed, the reader's own list stays as it is. */
export function MergePreview({ from, reading, act, onClose }: MergePreviewProps) {
  if (reading.kind === 'refused') {
    return (
      <section className={styles.preview} aria-label="What was opened">
        <h2 ref={focusOnce} tabIndex={-1}>
          {from} is not a reading list
        </h2>
        <p>{reading.why} Your own list was not touched.</p>
        <Button onClick={onClose}>Close</Button>
      </section>
    )
  }
  return <Offer from={from} reading={reading} act={act} onClose={onClose} />
}

type OfferProps = MergePreviewProps & { reading: Extract<ListReading, { kind: 'list' }> }

function Offer({ from, reading, act, onClose }: OfferProps) {
  const index = useCorpus()
  const { survey } = index.corpus
  const { entries: offered, origin, faults } = reading
  const plan = planMerge(
    index,
    useLibrary((library) => library.entries),
    offered,
  )
  const foreign = origin.DOI ? origin.DOI !== survey.DOI : !!origin.title && origin.title !== survey.title
  const [withUnknown, setWithUnknown] = useState(!foreign)
  const [choices, setChoices] = useState<Readonly<Record<string, NoteChoice>>>({})
  const choiceOf = (id: string) => choices[id] ?? 'both'
  const gain = plan.added.length + (withUnknown ? plan.unknown.length : 0)
  const changed = gain + plan.noted.length + plan.conflicts.filter(({ id }) => choiceOf(id) !== 'mine').length
  const merge = () => {
    act(
      toMergeOperations(plan, choiceOf, withUnknown),
      `Merged: ${formatCount(gain, 'thing')} added, ${formatCount(changed - gain, 'note')} changed.`,
    )
    onClose()
    focusUndo()
  }
  return (
    <section className={styles.preview} aria-label="What merging would do">
      <h2 ref={focusOnce} tabIndex={-1}>
        A list from {from}: {formatCount(offered.length, 'thing')}
      </h2>
      {foreign && (
        <p>
          It was made of another survey{origin.title && `, “${origin.title}”`}. Things that this one does not
          have can only be listed by their id.
        </p>
      )}
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
      <PreviewGroup title="New to your list" entries={plan.added} />
      <PreviewGroup title="On your list, with no note so far" entries={plan.noted} />
      <PreviewGroup title="Not in this survey" entries={plan.unknown} />
      {plan.unknown.length > 0 && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withUnknown}
            onChange={({ target }) => setWithUnknown(target.checked)}
          />
          Take these over too, listed by their id
        </label>
      )}
      {plan.conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.id}
          name={describeSaved(index, conflict.id).name}
          conflict={conflict}
          choice={choiceOf(conflict.id)}
          onChoose={(choice) => setChoices({ ...choices, [conflict.id]: choice })}
        />
      ))}
      {plan.same.length > 0 && <p>Already on your list, and left as they are: {plan.same.length}.</p>}
      {changed === 0 && <p>There is nothing in it that your list does not have.</p>}
      <div className={styles.actions}>
        <Button kind="solid" onClick={merge} disabled={changed === 0}>
          Merge into your list
        </Button>
        <Button onClick={onClose}>Leave your list as it is</Button>
      </div>
    </section>
  )
}

/** Focus goes where the news is; a ref, since it is of no interest when the page is drawn again. */
function focusOnce(heading: HTMLElement | null) {
  heading?.focus()
}
