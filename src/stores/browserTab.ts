import { withLock } from '#lib/withLock.ts'

/** What a kept store needs of the tab it lives in. */
export type Tab = {
  /** Throws where the browser denies it. */
  storage: () => Storage
  lock: (name: string, task: () => void) => Promise<void>
  /** Calls `hear` with what another tab stored under a key, `wake` when this one returns, and `leave` when it goes. */
  follow: (
    key: string,
    on: { hear: (told: string | null) => void; wake: () => void; leave: () => void },
  ) => void
}

/** The tab of a real browser. */
export const browserTab: Tab = {
  storage: () => globalThis.localStorage,
  lock: withLock,
  follow: (key, { hear, wake, leave }) => {
    addEventListener('storage', (event) => {
      // No key means that all of them were removed.
      if (event.key === key || event.key === null) hear(event.newValue)
    })
    // Called back from the browser's memory, it has heard nothing meanwhile.
    addEventListener('pageshow', ({ persisted }) => persisted && wake())
    addEventListener('pagehide', leave)
  },
}
