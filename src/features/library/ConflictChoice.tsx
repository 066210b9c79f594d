import styles from './MergePreview.module.css'
import type { NoteChoice, NoteConflict } from './planMerge.ts'

const CHOICES: readonly (readonly [NoteChoice, string])[] = [
  ['both', 'Keep both, one under the other'],
  ['mine', 'Keep yours'],
  ['theirs', 'Take theirs'],
]

type ConflictChoiceProps = {
  name: string
  conflict: NoteConflict
  choice: NoteChoice
  onChoose: (choice: NoteChoice) => void
}

/** Two notes on one thing, and what is to become of them. */
export function ConflictChoice({ name, conflict, choice, onChoose }: ConflictChoiceProps) {
  const { id, mine, theirs } = conflict
  return (
    <fieldset className={styles.conflict} data-id={id}>
      <legend>Two notes on {name}</legend>
      <dl className={styles.notes}>
        <dt>Yours</dt>
        <dd>{mine}</dd>
        <dt>Theirs</dt>
        <dd>{theirs}</dd>
      </dl>
      <div className={styles.choices}>
        {CHOICES.map(([value, words]) => (
          <label key={value} className={styles.check}>
            <input
              type="radio"
              name={`choice-${id}`}
              checked={choice === value}
              onChange={() => onChoose(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
