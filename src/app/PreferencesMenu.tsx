import { lazy, Suspense, useState } from 'react'
import { Hidden } from '#ui/Hidden.tsx'
import { Icon } from '#ui/Icon.tsx'
import headerStyles from './Header.module.css'
import styles from './PreferencesMenu.module.css'

const Missing = () => (
  <p>The preferences could not be loaded. What you chose before is kept; try again later.</p>
)

const PreferencesChoices = lazy(() =>
  import('./PreferencesChoices.tsx').then(
    ({ PreferencesChoices }) => ({ default: PreferencesChoices }),
    () => ({ default: Missing }),
  ),
)

/** The button that opens the reader's preferences; what can be chosen comes with the first time. */
export function PreferencesMenu() {
  const [wanted, setWanted] = useState(false)
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
      <section
        id="preferences"
        className={styles.menu}
        popover="auto"
        aria-label="Preferences"
        onToggle={({ newState }) => newState === 'open' && setWanted(true)}
      >
        {wanted && (
          <Suspense>
            <PreferencesChoices />
          </Suspense>
        )}
      </section>
    </>
  )
}
