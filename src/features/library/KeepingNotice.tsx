import { SetAside } from '#items/SetAside.tsx'
import { formatCount } from '#lib/formatCount.ts'
import type { Fault } from '#stores/createKept.ts'
import { useLibrary } from '#stores/library.ts'
import type { Recovery } from '#stores/readShelf.ts'
import { startKeeping } from '#stores/startKeeping.ts'
import { Button } from '#ui/Button.tsx'
import styles from './KeepingNotice.module.css'

const FAULTS: Record<Fault, string> = {
  denied:
    'This browser lets this site store nothing. Your list works as long as this page is open, and is then gone. To keep it, download it as a file below.',
  full: 'The browser refused to store the list: its storage is full. What was stored before is kept, and what you changed since is on this page only. Download the list as a file now; then make room, for instance by deleting what other sites keep, and try again.',
  newer:
    'This list was written by a newer version of this site. It is shown as far as this version understands it, and nothing is written over it. What you change now lasts until you close this page. Reload to get the newer version.',
  unmovable:
    'The stored list could not be read, and there is no room to set it aside. So it was left as it is, and what you change now lasts until you close this page. Download it as a file, make room, and try again.',
  missing:
    'The part of this site that keeps the list could not be fetched. What was stored before is kept, though not shown here, and what you change now waits on this page until that part comes. Leave this page open, and try again when the network is back.',
}

const recoveryWords = (recovery: Recovery, held: number) =>
  ({
    copy: `The stored list could not be read. Its last good copy, with ${formatCount(held, 'thing')}, has taken its place.`,
    parts: `The stored list was damaged. What could still be made out in it, ${formatCount(held, 'thing')}, is shown.`,
    nothing: 'The stored list was damaged, and nothing in it could be made out. This list begins anew.',
  })[recovery]

/** What the reader has to know about the keeping of their list: what happened, what was kept, what to do. */
export function KeepingNotice() {
  const { fault, recovery, unkept, entries } = useLibrary()
  return (
    <>
      <div role="status" className={styles.notices}>
        {fault && (
          <div className={styles.notice}>
            <p>
              {FAULTS[fault]} {unkept > 0 && `Not stored so far: ${formatCount(unkept, 'change')}.`}
            </p>
            {fault === 'newer' && <Button onClick={() => window.location.reload()}>Reload</Button>}
            {fault === 'missing' && <Button onClick={() => void startKeeping()}>Try again</Button>}
            {(fault === 'full' || fault === 'unmovable') && (
              <Button onClick={() => void useLibrary.rehydrate()}>Try again</Button>
            )}
          </div>
        )}
        {recovery && (
          <div className={styles.notice}>
            <p>{recoveryWords(recovery, entries.length)} What could not be read is kept, too.</p>
            <Button onClick={useLibrary.dismiss}>I have seen this</Button>
          </div>
        )}
      </div>
      <SetAside what="reading list" store={useLibrary} />
    </>
  )
}
