/** What stands between two notes of different origin once they are one. */
const BETWEEN = '\n\n'

/** Two notes as one: what one says already is not said twice. */
export function joinNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine
  if (theirs.includes(mine)) return theirs
  return mine + BETWEEN + theirs
}

/**
 * A note as it is now, once an edit of what was `base` has arrived.
 *
 * Where it was changed elsewhere meanwhile, both texts stay; and where it was
 * joined with another before, the edit is of its own part.
 */
export function mergeNotes(now: string, base: string, text: string): string {
  if (now === base) return text
  if (text === '') return now
  const at = base ? (BETWEEN + now + BETWEEN).indexOf(BETWEEN + base + BETWEEN) : -1
  if (at >= 0) return now.slice(0, at) + text + now.slice(at + base.length)
  return joinNotes(now, text)
}
