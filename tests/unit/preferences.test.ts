import { describe, expect, test } from 'vitest'
import { usePreferences } from '#stores/preferences.ts'

const KEY = 'survey-atlas.preferences'

const afterReading = async (stored: string) => {
  localStorage.setItem(KEY, stored)
  await usePreferences.persist.rehydrate()
  const { theme, text, notes } = usePreferences.getState()
  return { theme, text, notes }
}
const DEFAULTS = { theme: 'system', text: 'normal', notes: true }
const stored = (state: unknown, version = 1) => JSON.stringify({ state, version })

describe('preferences kept on this device', () => {
  test('are shown on the page and survive a reload', async () => {
    usePreferences.getState().choose({ theme: 'dark', text: 'larger', notes: false })
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', text: 'larger' })
    const kept = localStorage.getItem(KEY) ?? ''
    usePreferences.setState(usePreferences.getInitialState(), true)
    expect(await afterReading(kept)).toEqual({ theme: 'dark', text: 'larger', notes: false })
  })

  test('leave no mark on the page once they are the usual ones again', () => {
    usePreferences.getState().choose({ theme: 'dark', text: 'large' })
    usePreferences.getState().choose({ theme: 'system', text: 'normal' })
    expect({ ...document.documentElement.dataset }).toEqual({})
  })

  test.each([
    ['nothing readable', '{"state":{"theme":"da'],
    ['another kind of value', '"dark"'],
    ['null', 'null'],
    ['a list', stored(['dark'])],
    ['no state', '{"version":1}'],
    ['unknown values', stored({ theme: 'sepia', text: 7, notes: 'no' })],
  ])('fall back to the usual where storage holds %s', async (_, text) => {
    expect(await afterReading(text)).toEqual(DEFAULTS)
  })

  test('are read one by one: an unreadable one does not lose the others', async () => {
    expect(await afterReading(stored({ theme: 'dark', text: 'huge', notes: false }))).toEqual({
      theme: 'dark',
      text: 'normal',
      notes: false,
    })
  })
})
