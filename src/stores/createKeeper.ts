import type { Tab } from './browserTab.ts'
import { browserTab } from './browserTab.ts'
import type { Keeper, Own } from './createKept.ts'
import { createShelf } from './createShelf.ts'
import { type Reader, readShelf, understand } from './readShelf.ts'
import { type Held, holdsMore, seal } from './seal.ts'

type KeeperOptions<T> = Omit<Reader<T>, 'empty'> & { name: string; tab?: Tab | undefined }

type Entry<Operation> = { n: number; operation: Operation; at: number }

const SOON_MS = 300
/** Other tabs may still overwrite what was stored a moment ago; older operations are in theirs too. */
const REMEMBERED_MS = 60_000

/**
 * What keeps the value of a store under a name, built so that nothing gets lost.
 *
 * A change is an operation. It goes into this tab's
 * journal; under a lock the stored value is read, the operations it does not
 * hold yet are applied to it, and the outcome is stored with a checksum and a
 * copy. A stored value says how many operations of each tab it holds. That
 * matters because browsers tell other tabs of a change late, lock or no lock:
 * a tab that sees its operations overwritten applies them again.
 *
 * What cannot be read is set aside before anything takes its place; where that
 * is impossible, and where a newer version wrote the value, nothing is written.
 */
export function createKeeper<T extends object, Operation>(
  own: Own<T, Operation>,
  { name, tab = browserTab, ...reading }: KeeperOptions<T>,
): Keeper<Operation> {
  const { apply, show, tell } = own
  const reader: Reader<T> = { ...reading, empty: own.empty }
  const shelf = createShelf(name, tab.storage)
  const me = Math.random().toString(36).slice(2, 10)
  let last = 0
  let written = 0
  let waiting = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let following = false

  const toEntry = (operation: Operation): Entry<Operation> => ({ n: ++last, operation, at: Date.now() })
  let journal = own.waiting.map(toEntry)
  const redo = (value: T, held: Held) =>
    journal.reduce(
      (value, { n, operation }) => (n > (held[me] ?? 0) ? apply(value, operation) : value),
      value,
    )

  /** Brings what is stored and what this tab did together. `told` is what another tab said it stored. */
  const settle = (told: string | null = null) => {
    const found = readShelf(shelf, reader)
    const unkept = last - written
    if (found.as === 'denied') return tell({ fault: 'denied', unkept })
    let { value, held } = found
    const other = understand(told, reader)
    // Overwritten by this tab, which had not heard of it yet: begin from there and add what is our own.
    const overwritten = other?.whole && holdsMore(other.held, held) && !holdsMore(held, other.held, me)
    if (other && overwritten) ({ value, held } = other)
    const mine = journal.some(({ n }) => n > (held[me] ?? 0))
    value = redo(value, held)
    if (found.as === 'newer') return show(value, { fault: 'newer', unkept })
    if (!found.raw.every((text) => shelf.setAside(text))) return show(value, { fault: 'unmovable', unkept })
    const recovery = found.recovery ?? own.recovery()
    if (mine || overwritten || found.as === 'damaged' || found.as === 'older') {
      const { [me]: _, ...others } = held
      const text = seal({ state: value, version: reader.version, held: { ...others, [me]: last } })
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

  return {
    add: (operations, soon) => {
      journal.push(...operations.map(toEntry))
      if (!soon) void store()
      else timer ??= setTimeout(store, SOON_MS)
    },
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
        show(own.empty, { fault: undefined, recovery: undefined, unkept: 0 })
      }),
    asides: shelf.asides,
    drop: shelf.drop,
    setAside: shelf.setAside,
  }
}
