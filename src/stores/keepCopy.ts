import { listenToWorker, startWorker, stopWorker, updateWorker } from '#lib/offlineWorker.ts'
import type { Offline } from './offline.ts'

const BASE = import.meta.env.BASE_URL
/** A page that stays open looks for a newer version when it is seen again, but not more often. */
const LOOK_AFTER_MS = 30 * 60_000

/**
 * Begins to keep a copy of the site, or to be rid of it, as the reader chose.
 * Throws where the browser refuses it.
 */
export async function keepCopy(
  chosen: boolean | undefined,
  set: (told: Partial<Pick<Offline, 'copy' | 'newer'>>) => void,
) {
  if (!canKeep()) set({ copy: 'impossible' })
  else if (chosen ?? !savesData()) {
    set({ copy: 'coming' })
    listen(() => set({ newer: true }))
    set({ copy: (await startWorker(BASE)) ? 'kept' : 'impossible' })
  } else await stopWorker(BASE)
}

/** Only a built site has a worker, and only a browser at a safe address runs one. */
const canKeep = () => import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in window

/** Whether the reader's browser asks every site to send little. */
const savesData = () =>
  'connection' in navigator &&
  // Not known to TypeScript, since not every browser has it.
  (navigator.connection as { saveData?: boolean } | undefined)?.saveData === true

let listening = false
function listen(report: () => void) {
  if (listening) return
  listening = true
  const version = document.querySelector<HTMLMetaElement>('meta[name=build]')?.content ?? ''
  listenToWorker(version, report)
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < LOOK_AFTER_MS) return
    looked = Date.now()
    void updateWorker(BASE)
  })
}
