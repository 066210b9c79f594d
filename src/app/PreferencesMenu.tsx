import { TEXT_SIZES, THEMES, usePreferences } from '#stores/preferences.ts'
import { Hidden } from '#ui/Hidden.tsx'
import { Icon } from '#ui/Icon.tsx'
import headerStyles from './Header.module.css'
import styles from './PreferencesMenu.module.css'

const THEME_WORDS = { system: 'As the device', light: 'Light', dark: 'Dark' }
const TEXT_WORDS = { normal: 'Normal', large: 'Large', larger: 'Larger' }

/** Theme, text size and editors' notes, remembered on this device. */
export function PreferencesMenu() {
  const { theme, text, notes, slash, choose } = usePreferences()
  return (
    <>
      <button
        type="button"
        className={`${headerStyles.tool} ${headerStyles.wide}`}
        popoverTarget="preferences"
      >
        <Icon name="settings" />
        <Hidden>Preferences</Hidden>
      </button>
      <section id="preferences" className={styles.menu} popover="auto" aria-label="Preferences">
        <fieldset className={styles.group}>
          <legend>Theme</legend>
          {THEMES.map((value) => (
            <label key={value} className={styles.choice}>
              <input
                type="radio"
                name="theme"
                checked={theme === value}
                onChange={() => choose({ theme: value })}
              />
              {THEME_WORDS[value]}
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Text</legend>
          {TEXT_SIZES.map((value) => (
            <label key={value} className={styles.choice}>
              <input
                type="radio"
                name="text"
                checked={text === value}
                onChange={() => choose({ text: value })}
              />
              {TEXT_WORDS[value]}
            </label>
          ))}
        </fieldset>
        <label className={styles.choice}>
          <input type="checkbox" checked={notes} onChange={() => choose({ notes: !notes })} />
          Show editors’ notes
        </label>
        <label className={styles.choice}>
          <input type="checkbox" checked={slash} onChange={() => choose({ slash: !slash })} />
          Search with the / key
        </label>
      </section>
    </>
  )
}
