/** A lock is held for a few milliseconds; who waits longer waits for a tab that hangs. */
const PATIENCE_MS = 1500

/**
 * Runs a short task while no other tab of this site runs one of the same name.
 *
 * At once where the browser has no locks, and without one where none comes in
 * time: what a reader saves must not wait for ever.
 */
export function withLock(name: string, task: () => void): Promise<void> {
  // Not everywhere, whatever TypeScript says: only at safe addresses.
  const locks = globalThis.navigator?.locks as LockManager | undefined
  let done = false
  const once = () => {
    if (done) return
    done = true
    task()
  }
  if (!locks) {
    once()
    return Promise.resolve()
  }
  const waiting = { signal: AbortSignal.timeout(PATIENCE_MS) }
  return locks.request(name, waiting, once).then(
    () => {},
    (error) => {
      // Not the lock that failed, but the task.
      if (done) throw error
      once()
    },
  )
}
