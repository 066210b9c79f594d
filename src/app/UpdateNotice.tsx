import { useOffline } from '#stores/offline.ts'
import { Button } from '#ui/Button.tsx'
import { KeepingWarning } from './KeepingWarning.tsx'
import styles from './UpdateNotice.module.css'

/** Offers a newer version of the site once it is ready; until then, and if it is declined, the page goes on as it is. */
export function UpdateNotice() {
  const { newer, dismiss } = useOffline()
  // There before it says anything: a status that comes with its words is not announced everywhere.
  return (
    <div role="status" className={styles.place}>
      <KeepingWarning />
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
