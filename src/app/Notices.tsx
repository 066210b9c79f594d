import { useOffline } from '#stores/offline.ts'
import { Button } from '#ui/Button.tsx'
import { KeepingWarning } from './KeepingWarning.tsx'
import styles from './UpdateNotice.module.css'

/** What there is to tell on any page: changes that are not kept, and a newer version of the site, with its offer. */
export function Notices({ troubled }: { troubled: boolean }) {
  const { newer, dismiss } = useOffline()
  return (
    <>
      {troubled && <KeepingWarning />}
      {newer && (
        <div className={styles.notice}>
          <p>A new version of this survey is ready. What you saved stays.</p>
          <Button kind="solid" onClick={() => window.location.reload()}>
            Reload
          </Button>
          <Button onClick={dismiss}>Not now</Button>
        </div>
      )}
    </>
  )
}
