import { useState } from 'react'
import { type StoreApi, useStore } from 'zustand'
import { downloadFile } from '#lib/downloadFile.ts'
import { formatCount } from '#lib/formatCount.ts'
import type { Aside } from '#stores/createShelf.ts'
import { Button } from '#ui/Button.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import styles from './SetAside.module.css'

type SetAsideProps = {
  /** What the texts were, as in "reading list". */
  what: string
  store: StoreApi<unknown> & { asides: () => Aside[]; drop: (key: string) => void }
}

/** Texts of a reader's own that could not be read: kept as they were, to download or to delete. */
export function SetAside({ what, store }: SetAsideProps) {
  // Storage is asked with each drawing; these only ask for another one, the first when the store was erased or refilled.
  useStore(store)
  const [, redraw] = useState(0)
  const asides = store.asides()
  if (asides.length === 0) return null
  return (
    <div className={styles.aside}>
      <p>
        {asides.length === 1 ? 'A stored text' : `${asides.length} stored texts`} of your {what} could not be
        read. {asides.length === 1 ? 'It is' : 'They are'} kept as found, whole, until you delete{' '}
        {asides.length === 1 ? 'it' : 'them'}:
      </p>
      <ul>
        {asides.map(({ key, text }) => (
          <li key={key} className={styles.one}>
            <code>{key}</code>
            <span>{formatCount(text.length, 'letter')}</span>
            <Button kind="quiet" onClick={() => downloadFile(`${key}.txt`, text)}>
              Download <Hidden>{key}</Hidden>
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                store.drop(key)
                redraw((drawn) => drawn + 1)
              }}
            >
              Delete <Hidden>{key}</Hidden>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
