import { findCopyDate } from '#lib/findCopyDate.ts'
import { listenToWorker, startWorker, stopWorker, updateWorker } from '#lib/offlineWorker.ts'

const BASE = import.meta.env.BASE_URL
/** A page that stays open looks for a newer version when it is seen again, but not more often. */
const LOOK_AFTER_MS = 30 * 60_000

/** How the copy of the site stands. */
export type Copy = 'none' | 'coming' | 'kept' | 'failed' | 'impossible'

/** What there is to tell of the version that a page shows. */
export type News = {
  /** Whether a newer version than this page's is ready. */
  newer?: boolean
  /** When the copy was fetched that the page is drawn from, where the site did not answer though there is a network. */
  asOf?: Date | undefined
}

type Telling = {
  /** Aborted once the reader has chosen otherwise. */
  signal: AbortSignal
  show: (copy: Copy) => void
  tell: (news: News) => void
  /** Says that another tab stored something under this key, or, without one, deleted all that is stored. */
  onStored: (key: string | null) => void
}

let stopping = Promise.resolve()

/**
 * Begins to keep a copy of the site, or to be rid of it, as the reader chose.
 * Throws where the browser refuses it.
 */
export async function keepCopy(chosen: boolean | undefined, { signal, show, tell, onStored }: Telling) {
  if (!canKeep()) return show('impossible')
  listen(tell, onStored)
  if (!(chosen ?? !savesData())) {
    stopping = stopWorker(BASE)
    return stopping
  }
  show('coming')
  // Deleting an earlier copy, still under way, would take this one along.
  await stopping
  if (!signal.aborted) show((await startWorker(BASE)) ? 'kept' : 'failed')
}

/** Only a built site has a worker, and only a browser at a safe address runs one. */
const canKeep = () => import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in window

/** Whether the reader's browser asks every site to send little. */
const savesData = () =>
  'connection' in navigator &&
  // Not known to TypeScript, since not every browser has it.
  (navigator.connection as { saveData?: boolean } | undefined)?.saveData === true

let listening = false
function listen(tell: Telling['tell'], onStored: Telling['onStored']) {
  if (listening) return
  listening = true
  window.addEventListener('storage', ({ key }) => onStored(key))
  const version = document.querySelector<HTMLMetaElement>('meta[name=build]')?.content ?? ''
  listenToWorker(version, () => tell({ newer: true }))
  // Whoever is off line knows that nothing comes from the network.
  if (navigator.onLine && document.querySelector('meta[name=kept]')) {
    void findCopyDate(BASE, version).then((asOf) => tell({ asOf }))
  }
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < LOOK_AFTER_MS) return
    looked = Date.now()
    void updateWorker(BASE)
  })
}
