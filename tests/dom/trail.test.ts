import { describe, expect, test, vi } from 'vitest'
import { useTrail } from '#stores/trail.ts'

const KEY = 'survey-atlas.trail'

const follow = (...ids: string[]) => {
  for (const id of ids) useTrail.getState().follow([id])
  return useTrail.getState().ids
}
const afterReading = async (stored: string) => {
  sessionStorage.setItem(KEY, stored)
  await useTrail.persist.rehydrate()
  return useTrail.getState().ids
}
const stored = (state: unknown, version = 1) => JSON.stringify({ state, version })

describe('the trail of what was followed', () => {
  test('holds the last five things, the newest at its end', () => {
    expect(follow('a', 'b', 'c', 'd', 'e', 'f')).toEqual(['b', 'c', 'd', 'e', 'f'])
  })

  test('holds each thing once, where it was followed last', () => {
    expect(follow('a', 'b', 'b', 'a')).toEqual(['b', 'a'])
    useTrail.getState().follow(['claim-1', 'b', 'b'])
    expect(useTrail.getState().ids).toEqual(['a', 'claim-1', 'b'])
  })

  test('lasts through a reload, in this tab alone', async () => {
    follow('a', 'b')
    const kept = sessionStorage.getItem(KEY) ?? ''
    expect(localStorage.getItem(KEY)).toBeNull()
    useTrail.setState(useTrail.getInitialState(), true)
    expect(await afterReading(kept)).toEqual(['a', 'b'])
  })

  test.each([
    ['nothing readable', '{"state":{"ids":["al'],
    ['null', 'null'],
    ['another kind of value', stored('alg-a')],
    ['no list', stored({ ids: 'alg-a' })],
  ])('starts empty where storage holds %s', async (_, text) => {
    expect(await afterReading(text)).toEqual([])
  })

  test('reads the ids among other values, each once, and no more than it keeps', async () => {
    expect(await afterReading(stored({ ids: [7, 'a', null, 'a', {}, 'b'] }))).toEqual(['a', 'b'])
    expect(await afterReading(stored({ ids: [...'abcdefgh'] }))).toEqual([...'defgh'])
  })

  test('goes on where the browser refuses to remember it', () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(follow('a', 'b')).toEqual(['a', 'b'])
    refuse.mockRestore()
  })
})
