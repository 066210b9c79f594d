import { describe, expect, test } from 'vitest'
import { changeList } from '#stores/changeList.ts'
import { toggleSaved, useLibrary } from '#stores/library.ts'
import { seal } from '#stores/seal.ts'

const KEY = 'survey-atlas.library'

const idsNow = () => useLibrary.getState().entries.map(({ id }) => id)
const afterReading = async (stored: string) => {
  localStorage.setItem(KEY, stored)
  await useLibrary.rehydrate()
  return idsNow()
}
/** As version 1 of the site stored its list: bare ids, no checksum. */
const first = (state: unknown, version = 1) => JSON.stringify({ state, version })
const note = (id: string, base: string, text: string) => changeList([{ kind: 'note', id, base, text }])
const storedNow = () => JSON.parse(localStorage.getItem(KEY) ?? 'null')
/** As another tab leaves it: other bytes, known to nobody here. */
const overwrite = (text: string) => {
  localStorage.setItem(KEY, text)
  localStorage.removeItem(`${KEY}.copy`)
}

describe('the reading list kept on this device', () => {
  test('holds what was saved, in order, and drops what is taken off', () => {
    for (const id of ['alg-a', 'ref-b', 'claim-c', 'ref-b']) toggleSaved(id)
    expect(idsNow()).toEqual(['alg-a', 'claim-c'])
  })

  test('is stored with its notes, a version, a checksum and a copy', () => {
    toggleSaved('alg-a')
    note('alg-a', '', 'Read twice.')
    expect(storedNow()).toMatchObject({
      version: 2,
      state: { entries: [{ id: 'alg-a', note: 'Read twice.' }] },
      sum: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
    expect(localStorage.getItem(`${KEY}.copy`)).toBe(localStorage.getItem(KEY))
  })

  test('survives a reload', async () => {
    toggleSaved('alg-a')
    const kept = localStorage.getItem(KEY) ?? ''
    await useLibrary.erase()
    expect(await afterReading(kept)).toEqual(['alg-a'])
  })

  test('of version 1 is taken over with nothing lost, in its order', async () => {
    expect(await afterReading(first({ saved: ['ref-b', 'alg-gone', '__proto__', 'claim-c'] }))).toEqual([
      'ref-b',
      'alg-gone',
      '__proto__',
      'claim-c',
    ])
    expect(storedNow().version).toBe(2)
    expect(useLibrary.asides()).toEqual([])
  })

  test.each([
    ['nothing readable', '{"state":{"saved":["al', 'nothing'],
    ['null', 'null', 'nothing'],
    ['a number', '7', 'nothing'],
    ['another kind of value', first('words'), 'nothing'],
    ['no list', first({ saved: 'words' }), 'nothing'],
    ['a list under a version of no kind', '{"state":{"saved":[]},"version":"1"}', 'nothing'],
  ])('begins anew where storage holds %s, says so, and keeps the text', async (_, text, recovery) => {
    expect(await afterReading(text)).toEqual([])
    expect(useLibrary.getState().recovery).toBe(recovery)
    expect(useLibrary.asides().map((aside) => aside.text)).toEqual([text])
    useLibrary.dismiss()
    expect(useLibrary.getState().recovery).toBeUndefined()
  })

  test('reads the ids among other values, each once, and keeps the text that held more', async () => {
    const text = first({ saved: ['alg-a', 7, null, 'alg-a', {}, 'ref-b'] })
    expect(await afterReading(text)).toEqual(['alg-a', 'ref-b'])
    expect(useLibrary.getState().recovery).toBe('parts')
    expect(useLibrary.asides()).toEqual([{ key: `${KEY}.aside.1`, text }])
  })

  test('makes out what it can in a text that was cut off, notes too', async () => {
    toggleSaved('alg-a')
    note('alg-a', '', 'A “quoted” word, and "more".')
    toggleSaved('ref-b')
    toggleSaved('claim-1-p1-c1')
    const whole = localStorage.getItem(KEY) ?? ''
    await useLibrary.erase()
    expect(await afterReading(whole.slice(0, whole.indexOf('claim-1-p1')))).toEqual(['alg-a', 'ref-b'])
    expect(useLibrary.getState().entries[0]?.note).toBe('A “quoted” word, and "more".')
    expect(useLibrary.getState().recovery).toBe('parts')
  })

  test.each([
    ['cut off', (text: string) => text.slice(0, -9)],
    ['one letter other than it was', (text: string) => text.replace('alg-a', 'alg-b')],
    ['empty', () => ''],
    ['overwritten by another program', () => '[]'],
  ])('comes back from its copy where it is %s', async (_, damage) => {
    toggleSaved('alg-a')
    note('alg-a', '', 'Kept.')
    const damaged = damage(localStorage.getItem(KEY) ?? '')
    localStorage.setItem(KEY, damaged)
    await useLibrary.rehydrate()
    expect(useLibrary.getState()).toMatchObject({
      entries: [{ id: 'alg-a', note: 'Kept.' }],
      recovery: 'copy',
      fault: undefined,
    })
    expect(useLibrary.asides().map(({ text }) => text)).toEqual([damaged])
    expect(storedNow().state.entries[0].id).toBe('alg-a')
  })

  test('sets the same damaged text aside only once, and another beside it', async () => {
    for (const text of ['one', 'one', 'two']) {
      overwrite(text)
      await useLibrary.rehydrate()
    }
    expect(useLibrary.asides().map(({ key, text }) => `${key} ${text}`)).toEqual([
      `${KEY}.aside.1 one`,
      `${KEY}.aside.2 two`,
    ])
    useLibrary.drop(`${KEY}.aside.1`)
    expect(useLibrary.asides().map(({ text }) => text)).toEqual(['two'])
  })

  test('is set aside under a number of its own each time, whatever else lies under such names', async () => {
    localStorage.setItem(`${KEY}.aside.of-mine`, 'mine')
    for (const damaged of ['one', 'two']) {
      overwrite(damaged)
      await useLibrary.rehydrate()
    }
    expect(useLibrary.asides().map(({ text }) => text)).toEqual(
      expect.arrayContaining(['mine', 'one', 'two']),
    )
  })

  test('keeps a thing whose date is none, without it: no file could be written of it', async () => {
    const entries = [
      { id: 'alg-a', at: 8.64e15 + 1 },
      { id: 'ref-b', at: -1e300 },
      { id: 'claim-c', at: 0 },
    ]
    await afterReading(seal({ state: { entries }, version: 2, held: {} }))
    expect(useLibrary.getState().entries).toEqual([
      { id: 'alg-a' },
      { id: 'ref-b' },
      { id: 'claim-c', at: 0 },
    ])
  })

  test('of a newer version is shown as far as it can be read, and nothing is written over it', async () => {
    const newer = first({ entries: [{ id: 'alg-a', note: 'n', colour: 'red' }], folders: [] }, 9)
    expect(await afterReading(newer)).toEqual(['alg-a'])
    toggleSaved('ref-b')
    expect(idsNow()).toEqual(['alg-a', 'ref-b'])
    expect(useLibrary.getState()).toMatchObject({ fault: 'newer', unkept: 1 })
    expect(localStorage.getItem(KEY)).toBe(newer)
    expect(Object.keys(localStorage)).toEqual([KEY])
  })

  test('leaves no key behind when it is erased', async () => {
    overwrite('damaged')
    await useLibrary.rehydrate()
    toggleSaved('alg-a')
    await useLibrary.erase()
    expect(Object.keys(localStorage)).toEqual([])
    expect(idsNow()).toEqual([])
  })
})

describe('where the browser keeps nothing,', () => {
  const without = (broken: Partial<Storage>, use: () => void) => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
    const held = globalThis.localStorage
    const stand = { getItem: (key: string) => held.getItem(key), ...broken }
    Object.defineProperty(globalThis, 'localStorage', { value: stand, configurable: true })
    try {
      use()
    } finally {
      if (real) Object.defineProperty(globalThis, 'localStorage', real)
    }
  }
  const refuse = (name: string) => () => {
    throw new DOMException(name, name)
  }

  test('saving goes on in memory, what is stored stays, and the next change stores it all', () => {
    toggleSaved('alg-a')
    const before = localStorage.getItem(KEY)
    without({ setItem: refuse('QuotaExceededError') }, () => {
      toggleSaved('ref-b')
      expect(idsNow()).toEqual(['alg-a', 'ref-b'])
      expect(useLibrary.getState()).toMatchObject({ fault: 'full', unkept: 1 })
    })
    expect(localStorage.getItem(KEY)).toBe(before)
    toggleSaved('claim-c')
    expect(useLibrary.getState()).toMatchObject({ fault: undefined, unkept: 0 })
    expect(storedNow().state.entries.map(({ id }: { id: string }) => id)).toEqual([
      'alg-a',
      'ref-b',
      'claim-c',
    ])
  })

  test('a storage that takes a value and forgets it counts as full', () => {
    without({ setItem: () => {} }, () => {
      toggleSaved('ref-b')
      expect(useLibrary.getState()).toMatchObject({ fault: 'full', unkept: 1 })
    })
  })

  test('a denied storage is told of, and what was saved is stored once it is granted', () => {
    without({ getItem: refuse('SecurityError') }, () => {
      toggleSaved('ref-b')
      expect(idsNow()).toEqual(['ref-b'])
      expect(useLibrary.getState()).toMatchObject({ fault: 'denied', unkept: 1 })
    })
    toggleSaved('alg-a')
    expect(storedNow().state.entries).toHaveLength(2)
  })

  test('a damaged text that cannot be set aside is left as it is', () => {
    overwrite('damaged')
    without({ setItem: refuse('QuotaExceededError') }, () => {
      toggleSaved('ref-b')
      expect(useLibrary.getState()).toMatchObject({ fault: 'unmovable', unkept: 1 })
    })
    expect(localStorage.getItem(KEY)).toBe('damaged')
  })
})
