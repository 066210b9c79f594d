import { fireEvent, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import type { Search } from '#search/types.ts'
import { useSearch } from '#search/useSearch.ts'
import { corpus } from '../support/corpus.ts'

const createdOnce = createIndex(corpus)

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
  fireEvent.keyDown(document.body, { key: 'Tab' })
  await waitFor(() => expect(calls).toBe(1))
  expect(result.current.failed).toBe(false)
  rerender({ urgent: true })
  await waitFor(() => expect(result.current.failed).toBe(true))
  expect(calls).toBe(2)
})

test('a reader who only reads pays for no search; the first touch loads it, once', async () => {
  const fresh = createIndex(corpus)
  let calls = 0
  const search: Search = { search: () => expect.fail(), ids: () => [] }
  const load = async () => {
    calls++
    return search
  }
  const { result } = renderHook(() => useSearch(fresh, false, load))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(calls).toBe(0)
  fireEvent.pointerDown(document.body)
  fireEvent.keyDown(document.body, { key: 'a' })
  await waitFor(() => expect(result.current.search).toBe(search))
  expect(calls).toBe(1)
})

test('a field that is entered before the app runs loads the search at once', async () => {
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  const { result } = renderHook(() =>
    useSearch(createdOnce, false, async () => ({ search: () => expect.fail(), ids: () => [] })),
  )
  await waitFor(() => expect(result.current.search).toBeDefined())
  field.remove()
})
