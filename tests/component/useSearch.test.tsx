import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { createSearch } from '#search/createSearch.ts'
import { useSearch } from '#search/useSearch.ts'
import { corpus, index } from '../support/corpus.ts'

test('a search that cannot be loaded says so and can be tried again', async () => {
  const fresh = createIndex(corpus)
  const ready = createSearch(index)
  let online = false
  const load = async () => {
    if (!online) throw new TypeError('Failed to fetch dynamically imported module')
    return ready
  }
  const { result } = renderHook(() => useSearch(fresh, true, load))
  await waitFor(() => expect(result.current.failed).toBe(true))
  expect(result.current.search).toBeUndefined()

  act(() => result.current.retry())
  await waitFor(() => expect(result.current.failed).toBe(true))

  online = true
  act(() => result.current.retry())
  await waitFor(() => expect(result.current.search).toBe(ready))
  expect(result.current.failed).toBe(false)
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
