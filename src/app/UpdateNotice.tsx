import { lazy, Suspense } from 'react'
import type { Keeping } from '#stores/createKept.ts'
import { useLibrary } from '#stores/library.ts'
import { useOffline } from '#stores/offline.ts'
import { usePreferences } from '#stores/preferences.ts'
import styles from './UpdateNotice.module.css'

type Told = { troubled: boolean }

// In short, where even the words about it do not come; a newer version can wait for the next page.
const Short = ({ troubled }: Told) => troubled && <p>What you change now may not be kept.</p>

const Notices = lazy(() =>
  import('./Notices.tsx').then(
    ({ Notices }) => ({ default: Notices }),
    () => ({ default: Short }),
  ),
)

const isTroubled = ({ fault, recovery, unkept }: Keeping) => !!recovery || (!!fault && unkept > 0)

/** The place of what there is to tell on any page; its words come once there is something. */
export function UpdateNotice() {
  const news = useOffline(({ newer, asOf }) => newer || asOf)
  const inList = useLibrary(isTroubled)
  const inPreferences = usePreferences(isTroubled)
  const troubled = inList || inPreferences
  // There before it says anything: a status that comes with its words is not announced everywhere.
  return (
    <div role="status" className={styles.place} data-notices>
      {(troubled || news) && (
        <Suspense>
          <Notices troubled={troubled} />
        </Suspense>
      )}
    </div>
  )
}
