import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { useSearch } from '#search/useSearch.ts'
import { corpus } from '../support/corpus.ts'

test('a search that cannot be loaded says so to whoever waits for it', async () => {
  const fresh = createIndex(corpus)
  const load = async () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  }
  const { result } = renderHook(() => useSearch(fresh, true, load))
  await waitFor(() => expect(result.current).toEqual({ search: undefined, failed: true }))
})

test('a failure nobody waits for is not told, and what needs the search next tries anew', async () => {
  const fresh = createIndex(corpus)
  let calls = 0
  const load = async () => {
    calls++
    throw new TypeError('Failed to fetch dynamically imported module')
  }
  const { result, rerender } = renderHook(({ urgent }) => useSearch(fresh, urgent, load), {
    initialProps: { urgent: false },
  })
  await waitFor(() => expect(calls).toBe(1))
  expect(result.current.failed).toBe(false)
  rerender({ urgent: true })
  await waitFor(() => expect(result.current.failed).toBe(true))
  expect(calls).toBe(2)
})
