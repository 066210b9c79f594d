import { checksum } from '#lib/checksum.ts'

/** How many operations of which tab a stored value holds: the last number, by the tab's own name. */
export type Held = Readonly<Record<string, number>>

/** What a stored text says once it is opened; whether its state makes sense is for its store to find out. */
export type Sealed = { state: unknown; version: number; held: Held }

/** Values had no checksum before this version. */
const SEALED_FROM = 2
/** Tabs remembered in a stored value, the latest at the end. */
const TABS_KEPT = 16

const toSum = (state: unknown, version: number) => checksum(`${version} ${JSON.stringify(state)}`)

/** The text to store: a state with its version, what it holds, and the checksum that finds damage. */
export function seal({ state, version, held }: Sealed): string {
  const kept = Object.fromEntries(Object.entries(held).slice(-TABS_KEPT))
  return JSON.stringify({ state, version, held: kept, sum: toSum(state, version) })
}

/** A stored text, opened; nothing where it is cut off, altered or of another kind. */
export function openSealed(text: string, newest: number): Sealed | undefined {
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!stored || typeof stored !== 'object' || !('version' in stored) || !('state' in stored))
    return undefined
  const { state, version } = stored
  if (typeof version !== 'number') return undefined
  // How a newer version seals is not known here.
  const mustMatch = version >= SEALED_FROM && version <= newest
  if (mustMatch && (!('sum' in stored) || stored.sum !== toSum(state, version))) return undefined
  return { state, version, held: 'held' in stored ? readHeld(stored.held) : {} }
}

function readHeld(held: unknown): Held {
  if (!held || typeof held !== 'object') return {}
  return Object.fromEntries(Object.entries(held).filter(([, last]) => Number.isSafeInteger(last)))
}

/** Whether one value holds operations that another lacks, of any tab but the one left out. */
export function holdsMore(one: Held, other: Held, but?: string): boolean {
  return Object.entries(one).some(([tab, last]) => tab !== but && last > (other[tab] ?? 0))
}
