import { startTransition, useEffect, useState } from 'react'
import type { Index } from '#corpus/createIndex.ts'
import { unlessReloading } from '#lib/reloading.ts'
import type { Search } from './types.ts'

const loading = new WeakMap<Index, Promise<Search>>()
const loaded = new WeakMap<Index, Search>()

/** So long the page may stand still while the search is built; a frame lasts twice that. */
const STEP_MS = 8

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/**
 * The search over this corpus, once its code has come and it is built.
 *
 * Built once for a corpus, in steps short enough to let the reader type in
 * between. A load that failed (off line, say) can be asked for again, but browsers
 * remember the file that did not come: only opening the page anew fetches it.
 */
export function loadSearch(index: Index): Promise<Search> {
  const found = loading.get(index)
  if (found) return found
  const promise = import('./createSearch.ts').then(async ({ prepareSearch }) => {
    const steps = prepareSearch(index)
    let began = performance.now()
    let step = steps.next()
    while (!step.done) {
      if (performance.now() - began >= STEP_MS) {
        await nextTask()
        began = performance.now()
      }
      step = steps.next()
    }
    loaded.set(index, step.value)
    return step.value
  })
  promise.catch(() => loading.delete(index))
  loading.set(index, promise)
  return promise
}

/** A search that is there, on its way, or could not be loaded. */
export type SearchLoading = { search: Search | undefined; failed: boolean }

/**
 * The search over this corpus, or nothing until it is there.
 *
 * It is loaded when the reader first does something on the page, enters the
 * field, say; at once if `urgent`, as when the address already carries a query.
 * Only a failure of what is urgent is worth telling.
 */
export function useSearch(index: Index, urgent = false, load = loadSearch): SearchLoading {
  const [search, setSearch] = useState(() => loaded.get(index))
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (search || failed) return
    let wanted = true
    const start = () => {
      load(index)
        .catch(unlessReloading)
        .then(
          (ready) => {
            // A page of results is long to draw, and nobody waits for the first of them yet.
            if (wanted) startTransition(() => setSearch(() => ready))
          },
          () => {
            if (wanted && urgent) setFailed(true)
          },
        )
    }
    const cancel = urgent ? start() : whenTouched(start)
    return () => {
      wanted = false
      cancel?.()
    }
  }, [index, search, failed, urgent, load])
  return { search, failed }
}

const SIGNS = ['pointerdown', 'keydown', 'focusin'] as const

/** Runs a task once the reader touches the page, at once if a field is entered already; returns how to call it off. */
function whenTouched(task: () => void): (() => void) | undefined {
  if (document.activeElement instanceof HTMLInputElement) return void task()
  const ending = new AbortController()
  const touched = () => {
    ending.abort()
    task()
  }
  for (const sign of SIGNS) document.addEventListener(sign, touched, { signal: ending.signal, passive: true })
  return () => ending.abort()
}
