import { describe, expect, test } from 'vitest'
import { usePreferences } from '#stores/preferences.ts'

const KEY = 'survey-atlas.preferences'

const afterReading = async (stored: string) => {
  localStorage.setItem(KEY, stored)
  await usePreferences.rehydrate()
  const { theme, text, face, motion, notes, slash, cite } = usePreferences.getState()
  return { theme, text, face, motion, notes, slash, cite }
}
const DEFAULTS = {
  theme: 'system',
  text: 'normal',
  face: 'serif',
  motion: 'system',
  notes: true,
  slash: true,
  cite: 'apa',
}
const stored = (state: unknown, version = 1) => JSON.stringify({ state, version })

describe('preferences kept on this device', () => {
  test('are shown on the page and survive a reload', async () => {
    const chosen = {
      theme: 'dark',
      text: 'larger',
      face: 'sans',
      motion: 'reduced',
      notes: false,
      cite: 'ieee',
    } as const
    usePreferences.getState().choose(chosen)
    expect(document.documentElement.dataset).toMatchObject({
      theme: 'dark',
      text: 'larger',
      face: 'sans',
      motion: 'reduced',
    })
    const kept = localStorage.getItem(KEY) ?? ''
    await usePreferences.erase()
    expect(await afterReading(kept)).toEqual({ ...chosen, slash: true })
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
    ['unknown values', stored({ theme: 'sepia', text: 7, notes: 'no', cite: 1 })],
  ])('fall back to the usual where storage holds %s', async (_, text) => {
    expect(await afterReading(text)).toEqual(DEFAULTS)
  })

  test('are read one by one: an unreadable one does not lose the others', async () => {
    const text = stored({ theme: 'dark', text: 'huge', notes: false })
    expect(await afterReading(text)).toEqual({ ...DEFAULTS, theme: 'dark', notes: false })
    expect(usePreferences.asides().map((aside) => aside.text)).toEqual([text])
  })

  test('of version 1 are taken over with nothing lost', async () => {
    const first = { theme: 'light', text: 'large', notes: false, slash: false }
    expect(await afterReading(stored(first))).toEqual({ ...DEFAULTS, ...first })
    expect(usePreferences.getState()).toMatchObject({ fault: undefined, recovery: undefined })
  })
})
