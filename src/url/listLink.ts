/** One thing of a list that an address carries. */
export type LinkedThing = { id: string; note?: string }

/** Longer addresses are cut by mail programs and messengers. */
const LONGEST = 2000
const ID = /^(?:claim|alg|app|ref|study)-[a-z0-9-]{1,120}$/
const MARK = 'list'

function write(things: readonly LinkedThing[], notes: boolean): string {
  const params = new URLSearchParams([[MARK, String(things.length)]])
  for (const { id, note } of things) {
    params.append('thing', id)
    if (note && notes) params.append('note', note)
  }
  return `#${params}`
}

/**
 * The fragment of an address that carries a list to someone else: browsers
 * send no fragment to any server.
 *
 * Notes are left out, and `notes` is false, where they would make it too long;
 * nothing comes back where the ids alone do, or where an id fits no address.
 */
export function writeListLink(things: readonly LinkedThing[]): { hash: string; notes: boolean } | undefined {
  if (things.some(({ id }) => !ID.test(id))) return undefined
  const whole = write(things, true)
  if (whole.length <= LONGEST) return { hash: whole, notes: true }
  const bare = write(things, false)
  return bare.length <= LONGEST ? { hash: bare, notes: false } : undefined
}

/** A list from an address; `refused` counts what made no sense and `missing` what was cut off its end. */
export type LinkedList = { things: readonly LinkedThing[]; refused: number; missing: number }

/**
 * The list that the fragment of an address carries; nothing where it carries none.
 *
 * Total: what is no id, or stands twice, is left out.
 */
export function readListLink(hash: string): LinkedList | undefined {
  if (!hash.startsWith(`#${MARK}=`)) return undefined
  const things: LinkedThing[] = []
  let refused = 0
  let strayNotes = 0
  let latest: LinkedThing | undefined
  const params = new URLSearchParams(hash.slice(1))
  for (const [key, value] of params) {
    if (key === 'thing') {
      latest = ID.test(value) && !things.some(({ id }) => id === value) ? { id: value } : undefined
      if (latest) things.push(latest)
      else refused += 1
    } else if (key === 'note') {
      // A note belongs to the thing before it.
      if (!latest || latest.note !== undefined) strayNotes += 1
      else if (value) latest.note = value
    } else if (key !== MARK) refused += 1
  }
  const promised = Number(params.get(MARK))
  const missing = Number.isSafeInteger(promised) ? Math.max(0, promised - things.length - refused) : 0
  return { things, refused: refused + strayNotes, missing }
}
