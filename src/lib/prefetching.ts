let pending = 0

/** Fetches what nobody has asked for yet. A failure changes nothing: whoever asks for it fetches it again, and only then is anything to be said. */
export async function prefetch(fetch: () => Promise<unknown>) {
  pending += 1
  try {
    await fetch()
  } catch {
    // Said to whoever asks for it.
  } finally {
    pending -= 1
  }
}

/** Whether something is being fetched that nobody has asked for yet. */
export function isPrefetching(): boolean {
  return pending > 0
}
