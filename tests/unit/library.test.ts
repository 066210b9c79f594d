import { describe, expect, test } from 'vitest'
import { useLibrary } from '#stores/library.ts'

const KEY = 'survey-atlas.library'

const savedAfterReading = async (stored: string) => {
  localStorage.setItem(KEY, stored)
  await useLibrary.persist.rehydrate()
  return useLibrary.getState().saved
}
const stored = (state: unknown, version = 1) => JSON.stringify({ state, version })

describe('the reading list kept on this device', () => {
  test('holds what was saved, in order, and drops what is taken off', () => {
    const { toggle } = useLibrary.getState()
    for (const id of ['alg-a', 'ref-b', 'claim-c', 'ref-b']) toggle(id)
    expect(useLibrary.getState().saved).toEqual(['alg-a', 'claim-c'])
  })

  test('survives a reload', async () => {
    useLibrary.getState().toggle('alg-a')
    const kept = localStorage.getItem(KEY) ?? ''
    useLibrary.setState(useLibrary.getInitialState(), true)
    expect(await savedAfterReading(kept)).toEqual(['alg-a'])
  })

  test('keeps ids that name nothing any more', async () => {
    expect(await savedAfterReading(stored({ saved: ['alg-gone', '__proto__'] }))).toEqual([
      'alg-gone',
      '__proto__',
    ])
  })

  test.each([
    ['nothing readable', '{"state":{"saved":["al'],
    ['null', 'null'],
    ['another kind of value', stored('alg-a')],
    ['no list', stored({ saved: 'alg-a' })],
  ])('starts empty where storage holds %s', async (_, text) => {
    expect(await savedAfterReading(text)).toEqual([])
  })

  test('reads the ids among other values, each once', async () => {
    expect(await savedAfterReading(stored({ saved: ['alg-a', 7, null, 'alg-a', {}, 'ref-b'] }))).toEqual([
      'alg-a',
      'ref-b',
    ])
  })
})
