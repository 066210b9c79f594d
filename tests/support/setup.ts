import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, expect, vi } from 'vitest'
import { useCompared } from '#stores/compared.ts'
// At once, as a page has it once it is alive.
import '#stores/keepOwn.ts'
import { useLibrary } from '#stores/library.ts'
import { usePreferences } from '#stores/preferences.ts'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { useTrail } from '#stores/trail.ts'
import { fillInBrowser } from './fillInBrowser.ts'

// The tests that need no page run in Node alone and have no window.
const inBrowser = typeof window === 'object'
if (inBrowser) fillInBrowser()

// A busy machine is no reason to fail.
configure({ asyncUtilTimeout: 5_000 })

// What React and the router complain of is a fault, but for an element that jsdom has not learned yet.
const complaints: string[] = []
const complain = console.error
console.error = (...said: unknown[]) => {
  if (String(said[0]).includes('is unrecognized in this browser') && said[1] === 'search') return
  complaints.push(said.map(String).join(' '))
  complain(...said)
}

afterEach(() => {
  expect(complaints.splice(0), 'complaints on the console').toEqual([])
})

afterEach(() => {
  vi.useRealTimers()
  if (!inBrowser) return
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  // At once, since jsdom has no locks to wait for.
  void useLibrary.erase()
  void usePreferences.erase()
  useCompared.setState(useCompared.getInitialState(), true)
  useTrail.setState(useTrail.getInitialState(), true)
  useRecentSearches.setState(useRecentSearches.getInitialState(), true)
  localStorage.clear()
  sessionStorage.clear()
})
