import { Suspense, startTransition, useState } from 'react'
import { PartMissing } from '#items/PartMissing.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { Icon } from '#ui/Icon.tsx'
import headerStyles from './Header.module.css'
import { lazyPart } from './lazyPart.ts'
import styles from './PreferencesMenu.module.css'

const PreferencesChoices = lazyPart(
  async () => (await import('./PreferencesChoices.tsx')).PreferencesChoices,
  () => <PartMissing what="The list of preferences" kept="What you chose before is kept." />,
)

/** The button that opens the reader's preferences; what can be chosen comes once it is wanted, so that it does not open empty. */
export function PreferencesMenu() {
  const [wanted, setWanted] = useState(false)
  // A transition shows the choices as soon as they are there; a new boundary would wait a third of a second more.
  const want = () => startTransition(() => setWanted(true))
  return (
    <>
      <button
        type="button"
        className={`${headerStyles.tool} ${headerStyles.wide}`}
        popoverTarget="preferences"
        onPointerEnter={want}
        onFocus={want}
      >
        <Icon name="settings" />
        <Hidden>Preferences</Hidden>
      </button>
      <section
        id="preferences"
        className={styles.menu}
        popover="auto"
        aria-label="Preferences"
        onToggle={({ newState }) => newState === 'open' && want()}
      >
        <Suspense>{wanted && <PreferencesChoices />}</Suspense>
      </section>
    </>
  )
}
