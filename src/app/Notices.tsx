import { useOffline } from '#stores/offline.ts'
import { Button } from '#ui/Button.tsx'
import { KeepingWarning } from './KeepingWarning.tsx'
import styles from './UpdateNotice.module.css'

/** What there is to tell on any page: changes that are not kept, and how old what it shows is, with an offer of what is newer. */
export function Notices({ troubled }: { troubled: boolean }) {
  const { newer, asOf, dismiss } = useOffline()
  return (
    <>
      {troubled && <KeepingWarning />}
      {(newer || asOf) && (
        <div className={styles.notice}>
          <p>
            {newer
              ? 'A new version of this survey is ready. What you saved stays.'
              : `The site does not answer. This is the copy of ${asOf?.toLocaleDateString('en-GB', { dateStyle: 'long' })} on this device.`}
          </p>
          <Button kind="solid" onClick={() => window.location.reload()}>
            Reload
          </Button>
          <Button onClick={dismiss}>Not now</Button>
        </div>
      )}
    </>
  )
}
