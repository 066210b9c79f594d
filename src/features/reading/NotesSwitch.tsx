import { usePreferences } from '#stores/preferences.ts'
import styles from './NotesSwitch.module.css'

/** Shows or hides everything the editors say beside the text; remembered on this device. */
export function NotesSwitch() {
  const notes = usePreferences((preferences) => preferences.notes)
  const choose = usePreferences((preferences) => preferences.choose)
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={notes}
        checked={notes}
        onChange={() => choose({ notes: !notes })}
      />
      Editors’ notes
    </label>
  )
}
