import { useLibrary } from './library.ts'
import { usePreferences } from './preferences.ts'

const OWN = [useLibrary, usePreferences] as const

/** Where the part lies that once did not come. */
let failed = ''
let times = 0

/** Fetches what keeps the things a reader owns: too heavy for the first scripts, and not needed to show a page. */
export async function fetchKeepers(): Promise<void> {
  try {
    // A module that failed once is not fetched again under the same address; browsers name it in their complaint.
    await (failed ? import(/* @vite-ignore */ `${failed}?${++times}`) : import('./keepOwn.ts'))
  } catch (error) {
    failed ||= /https?:[^\s?]+/.exec(String(error))?.[0] ?? ''
    throw error
  }
}

/** Whether something the reader did is in this page alone, so that reloading would lose it. */
export const isUnkept = () => OWN.some((store) => store.getState().unkept > 0)

/**
 * Has kept what the reader owns, and reads what was kept before.
 *
 * Where the part that does so does not come, the reader is told, and it is
 * asked for again with the network and with every change; those wait for it.
 */
export async function startKeeping(): Promise<void> {
  try {
    await fetchKeepers()
  } catch {
    for (const store of OWN) store.lack()
    const again = () => {
      for (const stop of stops) stop()
      removeEventListener('online', again)
      void startKeeping()
    }
    const stops = OWN.map((store) => store.subscribe(again))
    addEventListener('online', again)
    return
  }
  await Promise.all(OWN.map((store) => store.rehydrate()))
}
