/** What stands between two notes of different origin once they are one. */
const BETWEEN = '\n\n'

/** Two notes as one: what one says already is not said twice. */
export function joinNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine
  if (theirs.includes(mine)) return theirs
  return mine + BETWEEN + theirs
}

/**
 * A note as it is now, once an edit that began from `base` has arrived.
 *
 * Where it was changed elsewhere meanwhile, both texts stay.
 */
export function mergeNotes(now: string, base: string, text: string): string {
  if (now === base) return text
  if (text === '') return now
  // Joined with another before, the edited note is the head or the tail of both.
  if (base && now.endsWith(BETWEEN + base)) return now.slice(0, -base.length) + text
  if (base && now.startsWith(base + BETWEEN)) return text + now.slice(base.length)
  return joinNotes(now, text)
}
