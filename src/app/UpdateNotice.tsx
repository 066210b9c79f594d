import { lazy, Suspense } from 'react'
import type { Keeping } from '#stores/createKept.ts'
import { useLibrary } from '#stores/library.ts'
import { useOffline } from '#stores/offline.ts'
import { usePreferences } from '#stores/preferences.ts'
import { Button } from '#ui/Button.tsx'
import styles from './UpdateNotice.module.css'

// In short, where even the words about it do not come.
const Short = () => <p>What you change now may not be kept.</p>

const KeepingWarning = lazy(() =>
  import('./KeepingWarning.tsx').then(
    ({ KeepingWarning }) => ({ default: KeepingWarning }),
    () => ({ default: Short }),
  ),
)

const isTroubled = ({ fault, recovery, unkept }: Keeping) => !!recovery || (!!fault && unkept > 0)

/** Offers a newer version of the site once it is ready; until then, and if it is declined, the page goes on as it is. */
export function UpdateNotice() {
  const { newer, dismiss } = useOffline()
  const inList = useLibrary(isTroubled)
  const inPreferences = usePreferences(isTroubled)
  const troubled = inList || inPreferences
  // There before it says anything: a status that comes with its words is not announced everywhere.
  return (
    <div role="status" className={styles.place}>
      {troubled && (
        <Suspense>
          <KeepingWarning />
        </Suspense>
      )}
      {newer && (
        <div className={styles.notice}>
          <p>A new version of this survey is ready. What you saved stays.</p>
          <Button kind="solid" onClick={() => window.location.reload()}>
            Reload
          </Button>
          <Button onClick={dismiss}>Not now</Button>
        </div>
      )}
    </div>
  )
}
