import { create, type StoreApi, type UseBoundStore } from 'zustand'
import { browserTab, type Tab } from './browserTab.ts'
import { type Aside, createShelf } from './createShelf.ts'
import { type Reader, type Recovery, readShelf, understand } from './readShelf.ts'
import { type Held, holdsMore, seal } from './seal.ts'

/** Why a value is not kept just now. */
export type Fault = 'denied' | 'full' | 'newer' | 'unmovable'

/** What the reader may have to be told about a value of theirs. */
export type Keeping = {
  fault: Fault | undefined
  /** Set once something unreadable was replaced, until the reader has taken note. */
  recovery: Recovery | undefined
  /** Changes that so far live in this tab alone, because of the fault. */
  unkept: number
}

/** A zustand store with what it takes to keep its value. */
export type Kept<T, Operation> = UseBoundStore<StoreApi<T>> & {
  /** Makes changes: shown at once, stored under a lock; `soon` waits for more of the kind, as while typing. */
  change: (operations: readonly Operation[], soon?: boolean) => void
  /** Reads what is stored and follows what other tabs store. */
  rehydrate: () => Promise<void>
  /** Stores now whatever waits, without a lock: the page may be going. */
  flush: () => void
  /** Removes all keys of this value and begins anew. */
  erase: () => Promise<void>
  /** Takes note of a recovery. */
  dismiss: () => void
  /** The texts that could not be read, and how to be rid of one. */
  asides: () => Aside[]
  drop: (key: string) => void
}

type KeptOptions<T, Operation, Actions> = Reader<T> & {
  name: string
  apply: (value: T, operation: Operation) => T
  /** What components call, in the readers' own words. */
  actions: (change: Kept<T, Operation>['change']) => Actions
  /** Called whenever another value is shown. */
  onShow?: (value: T) => void
  tab?: Tab
}

const KEPT: Keeping = { fault: undefined, recovery: undefined, unkept: 0 }

type Entry<Operation> = { n: number; operation: Operation; at: number }

const SOON_MS = 300
/** Other tabs may still overwrite what was stored a moment ago; older operations are in theirs too. */
const REMEMBERED_MS = 60_000

/**
 * A zustand store for what this reader owns, built so that nothing gets lost.
 *
 * A change is an operation. It is shown at once and goes into this tab's
 * journal; under a lock the stored value is read, the operations it does not
 * hold yet are applied to it, and the outcome is stored with a checksum and a
 * copy. A stored value says how many operations of each tab it holds. That
 * matters because browsers tell other tabs of a change late, lock or no lock:
 * a tab that sees its operations overwritten applies them again.
 *
 * What cannot be read is set aside before anything takes its place; where that
 * is impossible, and where a newer version wrote the value, nothing is written.
 */
export function createKept<T extends object, Operation, Actions extends object>(
  options: KeptOptions<T, Operation, Actions>,
): Kept<T & Keeping & Actions, Operation> {
  const { name, version, empty, apply, onShow, tab = browserTab } = options
  const shelf = createShelf(name, tab.storage)
  const me = Math.random().toString(36).slice(2, 10)
  let journal: Entry<Operation>[] = []
  let last = 0
  let written = 0
  let waiting = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let following = false

  const change = (operations: readonly Operation[], soon = false) => {
    for (const operation of operations) journal.push({ n: ++last, operation, at: Date.now() })
    show(operations.reduce(apply, shown))
    if (!soon) void store()
    else timer ??= setTimeout(store, SOON_MS)
  }
  const use = create<T & Keeping & Actions>()(() => ({
    ...empty,
    ...KEPT,
    ...options.actions(change),
  }))
  let shown = empty
  const show = (value: T, keeping: Partial<Keeping> = {}) => {
    shown = value
    tell({ ...value, ...keeping })
    onShow?.(value)
  }
  // Parts of a state are a state's own parts; TypeScript cannot know that of a state yet unknown.
  const tell = (part: Partial<T> | Partial<Keeping>) => use.setState(part as Partial<T & Keeping & Actions>)
  const redo = (value: T, held: Held) =>
    journal.reduce(
      (value, { n, operation }) => (n > (held[me] ?? 0) ? apply(value, operation) : value),
      value,
    )

  /** Brings what is stored and what this tab did together. `told` is what another tab said it stored. */
  const settle = (told: string | null = null) => {
    const found = readShelf(shelf, options)
    const unkept = last - written
    if (found.as === 'denied') return tell({ fault: 'denied', unkept })
    let { value, held } = found
    const other = understand(told, options)
    // Overwritten by this tab, which had not heard of it yet: begin from there and add what is our own.
    const overwritten = other?.whole && holdsMore(other.held, held) && !holdsMore(held, other.held, me)
    if (other && overwritten) ({ value, held } = other)
    const mine = journal.some(({ n }) => n > (held[me] ?? 0))
    value = redo(value, held)
    if (found.as === 'newer') return show(value, { fault: 'newer', unkept })
    if (!found.raw.every((text) => shelf.setAside(text))) return show(value, { fault: 'unmovable', unkept })
    const recovery = found.recovery ?? use.getState().recovery
    if (mine || overwritten || found.as === 'damaged' || found.as === 'older') {
      const { [me]: _, ...others } = held
      const text = seal({ state: value, version, held: { ...others, [me]: last } })
      if (!shelf.write(text)) return show(value, { fault: 'full', recovery, unkept })
    }
    written = last
    const recent = Date.now() - REMEMBERED_MS
    journal = journal.filter(({ at }) => at > recent)
    show(value, { fault: undefined, recovery, unkept: 0 })
  }

  const store = async (told?: string | null) => {
    clearTimeout(timer)
    timer = undefined
    if (told !== undefined) return tab.lock(name, () => settle(told))
    // Whoever waits for the lock already takes later changes along.
    if (waiting) return
    waiting = true
    await tab.lock(name, () => {
      waiting = false
      settle()
    })
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (last > written) settle()
  }

  const follow = () => {
    if (following) return
    following = true
    tab.follow(name, {
      hear: (told) => {
        // Deleted in another tab: that is for this one too, but for what is not stored yet.
        if (told === null) journal = journal.filter(({ n }) => n > written)
        void store(told)
      },
      wake: () => void store(),
      leave: flush,
    })
  }

  return Object.assign(use, {
    change,
    rehydrate: async () => {
      follow()
      await store()
    },
    flush,
    erase: () =>
      tab.lock(name, () => {
        journal = []
        written = last
        try {
          shelf.erase()
        } catch {
          // A storage that is denied holds nothing to remove.
        }
        show(empty, KEPT)
      }),
    dismiss: () => tell({ recovery: undefined }),
    asides: shelf.asides,
    drop: shelf.drop,
  })
}
