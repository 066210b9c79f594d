import { FACES, MOTIONS, TEXT_SIZES, THEMES, usePreferences } from '#stores/preferences.ts'
import styles from './PreferencesMenu.module.css'

const THEME_WORDS = { system: 'As the device', light: 'Light', dark: 'Dark' }
const TEXT_WORDS = { normal: 'Normal', large: 'Large', larger: 'Larger' }
const FACE_WORDS = { serif: 'Serif', sans: 'Sans' }
const MOTION_WORDS = { system: 'As the device', reduced: 'Reduced' }

type ChoiceGroupProps<Value extends string> = {
  name: string
  label: string
  words: Record<Value, string>
  values: readonly Value[]
  chosen: Value
  onChoose: (value: Value) => void
}

function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { name, label, words, values, chosen, onChoose } = props
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value} className={styles.choice}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          {words[value]}
        </label>
      ))}
    </fieldset>
  )
}

/** Theme, text, the survey's face, motion and editors' notes, remembered on this device. */
export function PreferencesChoices() {
  const { theme, text, face, motion, notes, slash, choose } = usePreferences()
  return (
    <>
      <ChoiceGroup
        name="theme"
        label="Theme"
        words={THEME_WORDS}
        values={THEMES}
        chosen={theme}
        onChoose={(theme) => choose({ theme })}
      />
      <ChoiceGroup
        name="text"
        label="Text"
        words={TEXT_WORDS}
        values={TEXT_SIZES}
        chosen={text}
        onChoose={(text) => choose({ text })}
      />
      <ChoiceGroup
        name="face"
        label="The survey’s words"
        words={FACE_WORDS}
        values={FACES}
        chosen={face}
        onChoose={(face) => choose({ face })}
      />
      <ChoiceGroup
        name="motion"
        label="Motion"
        words={MOTION_WORDS}
        values={MOTIONS}
        chosen={motion}
        onChoose={(motion) => choose({ motion })}
      />
      <label className={styles.choice}>
        <input type="checkbox" checked={notes} onChange={() => choose({ notes: !notes })} />
        Show editors’ notes
      </label>
      <label className={styles.choice}>
        <input type="checkbox" checked={slash} onChange={() => choose({ slash: !slash })} />
        Search with the / key
      </label>
    </>
  )
}
