import { create, type StoreApi, type UseBoundStore } from 'zustand'
import type { Aside } from './createShelf.ts'
import type { Recovery } from './readShelf.ts'

/** Why a value is not kept just now; missing is the part of the program that keeps it. */
export type Fault = 'denied' | 'full' | 'newer' | 'unmovable' | 'missing'

/** What the reader may have to be told about a value of theirs. */
export type Keeping = {
  fault: Fault | undefined
  /** Set once something unreadable was replaced, until the reader has taken note. */
  recovery: Recovery | undefined
  /** Changes that so far live in this tab alone, because of the fault or until there is a keeper. */
  unkept: number
}

/** What a store shows its keeper, and lets it do. */
export type Own<T, Operation> = {
  empty: T
  apply: (value: T, operation: Operation) => T
  /** What was changed before the keeper came, the oldest first. */
  waiting: readonly Operation[]
  show: (value: T, keeping?: Partial<Keeping>) => void
  tell: (keeping: Partial<Keeping>) => void
  recovery: () => Recovery | undefined
}

/** What stores a value and reads it again (`createKeeper`). */
export type Keeper<Operation> = {
  /** Stores changes that are shown already; `soon` waits for more of the kind, as while typing. */
  add: (operations: readonly Operation[], soon: boolean) => void
  /** Reads what is stored and follows what other tabs store. */
  rehydrate: () => Promise<void>
  /** Stores now whatever waits, without a lock: the page may be going. */
  flush: () => void
  /** Removes all keys of this value and begins anew. */
  erase: () => Promise<void>
  /** The texts that could not be read, and how to be rid of one. */
  asides: () => Aside[]
  drop: (key: string) => void
  /** Puts such a text back that was erased; false where there is no room. */
  setAside: (text: string) => boolean
}

/** A zustand store with what it takes to keep its value. */
export type Kept<T, Operation> = UseBoundStore<StoreApi<T>> &
  Omit<Keeper<Operation>, 'add'> & {
    /** Makes changes: shown at once, and stored. */
    change: (operations: readonly Operation[], soon?: boolean) => void
    /** Takes note of a recovery. */
    dismiss: () => void
  }

/** A store that can be given its keeper. */
export type Keepable<T, Operation> = {
  /** Lets a keeper have this value, and what waits for one; the first stays. */
  keepWith: (attach: (own: Own<T, Operation>) => Keeper<Operation>) => void
  /** Says that no keeper could be had. */
  lack: () => void
}

type KeptOptions<T, Operation, Actions> = Pick<Own<T, Operation>, 'empty' | 'apply'> & {
  /** What components call, in the readers' own words. */
  actions: (change: Kept<T, Operation>['change']) => Actions
  /** Called whenever another value is shown. */
  onShow?: (value: T) => void
}

/**
 * A zustand store for what this reader owns.
 *
 * A change is shown at once. What stores it, the keeper, comes after the first
 * scripts; until it is there, changes wait for it, and none is lost.
 */
export function createKept<T extends object, Operation, Actions extends object>({
  empty,
  apply,
  actions,
  onShow,
}: KeptOptions<T, Operation, Actions>): Kept<T & Keeping & Actions, Operation> & Keepable<T, Operation> {
  let keeper: Keeper<Operation> | undefined
  const waiting: Operation[] = []
  const change = (operations: readonly Operation[], soon = false) => {
    if (!keeper) waiting.push(...operations)
    show(operations.reduce(apply, shown), keeper ? {} : { unkept: waiting.length })
    keeper?.add(operations, soon)
  }
  const use = create<T & Keeping & Actions>()(() => ({
    ...empty,
    fault: undefined,
    recovery: undefined,
    unkept: 0,
    ...actions(change),
  }))
  let shown = empty
  const show = (value: T, keeping: Partial<Keeping> = {}) => {
    shown = value
    tell({ ...value, ...keeping })
    onShow?.(value)
  }
  // Parts of a state are a state's own parts; TypeScript cannot know that of a state yet unknown.
  const tell = (part: Partial<T> | Partial<Keeping>) => use.setState(part as Partial<T & Keeping & Actions>)
  return Object.assign(use, {
    change,
    keepWith: (attach: (own: Own<T, Operation>) => Keeper<Operation>) => {
      const recovery = () => use.getState().recovery
      keeper ??= attach({ empty, apply, waiting, show, tell, recovery })
    },
    lack: () => tell({ fault: 'missing' }),
    rehydrate: async () => keeper?.rehydrate(),
    flush: () => keeper?.flush(),
    erase: async () => keeper?.erase(),
    dismiss: () => tell({ recovery: undefined }),
    asides: () => keeper?.asides() ?? [],
    drop: (key: string) => keeper?.drop(key),
    setAside: (text: string) => keeper?.setAside(text) ?? false,
  })
}
