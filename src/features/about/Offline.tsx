import { useOffline } from '#stores/offline.ts'
import { Block } from '#ui/Block.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './AboutPage.module.css'

const STATES = {
  none: 'No copy is kept on this device.',
  coming: 'The copy is being fetched.',
  kept: 'A copy is kept on this device.',
  failed: 'The copy could not be fetched whole. It is tried again with the next page you open.',
  impossible: 'This browser keeps no copy of this site, or not at this address.',
}

/** The copy of the site that opens without a network: what it is, and how to be rid of it. */
export function Offline() {
  const { copy, choose } = useOffline()
  const held = copy === 'kept' || copy === 'coming'
  return (
    <Block title="Without a network" id="offline">
      <p>
        After the first visit your browser keeps a copy of this site’s files, so that every page opens without
        a network too. It lies in the browser’s cache storage under names that begin with{' '}
        <code>survey-atlas.offline</code> and holds nothing of yours. With a network, pages are always fetched
        anew. When a new version has been published, a page that is open goes on as it is and offers to
        reload.
      </p>
      <p>
        If you decide otherwise here, that is remembered in local storage as <code>survey-atlas.offline</code>
        . Browsers that ask sites to save data get no copy until you want one.
      </p>
      <div className={styles.actions}>
        <Button onClick={() => choose(!held)} disabled={copy === 'impossible'}>
          {held ? 'Remove the copy and keep none' : 'Keep a copy on this device'}
        </Button>
        <span className={styles.said} role="status">
          {STATES[copy]}
        </span>
      </div>
    </Block>
  )
}
