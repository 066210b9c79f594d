import { afterEach, describe, expect, test } from 'vitest'
import { useRecentSearches } from '#stores/recentSearches.ts'

const KEY = 'survey-atlas.recent'
const stored = (state: unknown) => JSON.stringify({ state, version: 1 })
const { record, clear } = useRecentSearches.getState()
const remembered = () => useRecentSearches.getState().searches

async function afterReading(text: string) {
  localStorage.setItem(KEY, text)
  await useRecentSearches.persist.rehydrate()
  return remembered()
}

afterEach(() => useRecentSearches.setState(useRecentSearches.getInitialState(), true))

describe('the searches remembered on this device', () => {
  test('are the last six, the newest first, each once', () => {
    for (const text of ['a', 'b', 'c', ' b ', 'd', 'e', 'f', 'g']) record(text)
    expect(remembered()).toEqual(['g', 'f', 'e', 'd', 'b', 'c'])
  })

  test('leave out what says nothing and what was pasted', () => {
    for (const text of ['', '  ', 'x'.repeat(10_000)]) record(text)
    expect(remembered()).toEqual([])
  })

  test('survive a reload and can be cleared', async () => {
    record('levain')
    const kept = localStorage.getItem(KEY) ?? ''
    clear()
    expect(await afterReading(kept)).toEqual(['levain'])
    clear()
    expect(remembered()).toEqual([])
    expect(localStorage.getItem(KEY)).not.toContain('levain')
  })

  test.each([
    ['nothing readable', '{"state":'],
    ['null', 'null'],
    ['another kind of value', stored('levain')],
    ['no list', stored({ searches: 'levain' })],
  ])('start empty where storage holds %s', async (_, text) => {
    expect(await afterReading(text)).toEqual([])
  })

  test('are read among other values, and no more than are kept', async () => {
    expect(await afterReading(stored({ searches: ['a', 7, null, 'a', {}, 'b', ''] }))).toEqual(['a', 'b'])
    expect(await afterReading(stored({ searches: [...'abcdefghij'] }))).toHaveLength(6)
  })
})
