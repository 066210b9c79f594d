import { useState } from 'react'
import { changeList } from '#stores/changeList.ts'
// Part of this page: what is to be deleted must not wait for it.
import '#stores/keepOwn.ts'
import { useLibrary } from '#stores/library.ts'
import { usePreferences } from '#stores/preferences.ts'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { useTrail } from '#stores/trail.ts'
import { Button } from '#ui/Button.tsx'
import styles from './AboutPage.module.css'

const OWN = [useLibrary, usePreferences] as const

/** Empties the stores and removes their keys; what they held, so that it can be put back. */
function deleteStored() {
  const { entries } = useLibrary.getState()
  const asides = OWN.map((store) => store.asides())
  const { theme, text, face, motion, notes, slash, cite } = usePreferences.getState()
  const held = {
    entries,
    asides,
    preferences: { theme, text, face, motion, notes, slash, cite },
    recent: useRecentSearches.getState(),
    trail: useTrail.getState(),
    // Waits for a lock: what is put back sooner would be erased by it.
    erased: Promise.all(OWN.map((store) => store.erase())),
  }
  held.recent.clear()
  held.trail.clear()
  // Emptying them wrote the keys anew.
  useRecentSearches.persist.clearStorage()
  useTrail.persist.clearStorage()
  return held
}

/** Deletes everything this site keeps on the device, and can take it back until one leaves the page. */
export function DeleteStored() {
  const [held, setHeld] = useState<ReturnType<typeof deleteStored>>()
  const undo = async () => {
    if (!held) return
    await held.erased
    OWN.forEach((store, at) => {
      for (const { text } of held.asides[at] ?? []) store.setAside(text)
    })
    changeList([{ kind: 'save', entries: held.entries }])
    usePreferences.getState().choose(held.preferences)
    useRecentSearches.setState(held.recent, true)
    useTrail.setState(held.trail, true)
    setHeld(undefined)
  }
  return (
    <div className={styles.actions}>
      <Button onClick={() => setHeld(deleteStored())} disabled={held !== undefined}>
        Delete what is kept on this device
      </Button>
      {held && <Button onClick={undo}>Put it back</Button>}
      <span className={styles.said} role="status">
        {held &&
          'Deleted: the reading list, its notes, your preferences, what of them could not be read, recent searches and trail. Until you leave this page you can put them back.'}
      </span>
    </div>
  )
}
