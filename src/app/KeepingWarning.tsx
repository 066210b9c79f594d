import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import type { Fault } from '#stores/createKept.ts'
import { useLibrary } from '#stores/library.ts'
import { usePreferences } from '#stores/preferences.ts'
import { Button } from '#ui/Button.tsx'
import { paths } from '#url/paths.ts'
import styles from './UpdateNotice.module.css'

const REASONS: Record<Fault, string> = {
  denied: 'this browser lets the site store nothing',
  full: 'the browser’s storage is full',
  newer: 'a newer version of this site wrote what is stored',
  unmovable: 'what is stored cannot be read',
  missing:
    'the part of the site that stores it could not be fetched; it is tried again with your next change',
}

/** In short, wherever a reader saves or chooses: that it is not kept, or that something stored was damaged. */
export function KeepingWarning() {
  const [seen, setSeen] = useState<string>()
  const library = useLibrary()
  const preferences = usePreferences()
  const { pathname } = useLocation()
  const unkept = [library, preferences].find(({ fault, unkept }) => fault && unkept > 0)
  const said =
    (unkept?.fault && `Kept only until you close this page: ${REASONS[unkept.fault]}.`) ||
    (library.recovery && 'Your stored reading list was damaged; what could be read of it is shown.') ||
    (preferences.recovery && 'Your stored preferences were damaged; what could be read of them is used.')
  // The reading list says more about itself on its own page.
  const there = pathname.replace(/\/$/, '') === paths.library && (unkept ?? library) === library
  if (!said || said === seen || there) return null
  const [to, words] =
    library.fault || library.recovery
      ? [paths.library, 'What to do']
      : [`${paths.about}#privacy`, 'What is stored']
  return (
    <div className={styles.notice}>
      <p>{said}</p>
      <Link to={to}>{words}</Link>
      <Button onClick={() => setSeen(said)}>Close</Button>
    </div>
  )
}
