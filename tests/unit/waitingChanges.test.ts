import { expect, test } from 'vitest'
import { createKeeper } from '#stores/createKeeper.ts'
import { createKept } from '#stores/createKept.ts'
import { createBrowserModel } from '../support/browserModel.ts'

const reader = {
  name: 'words',
  version: 1,
  migrate: (state: unknown) => state,
  read: (state: unknown) =>
    typeof state === 'object' && state !== null && 'words' in state && Array.isArray(state.words)
      ? { value: { words: state.words.map(String) }, whole: true }
      : undefined,
}
const createWords = () =>
  createKept({
    empty: { words: [] as readonly string[] },
    apply: ({ words }, word: string) => ({ words: [...words, word] }),
    actions: () => ({}),
  })

test('what is changed before the part that stores it has come is shown, counted and stored once it is there', () => {
  const browser = createBrowserModel(2)
  const [earlier, later] = [createWords(), createWords()]
  const give = (list: ReturnType<typeof createWords>, tab: number) => {
    list.keepWith((own) => createKeeper(own, { ...reader, tab: browser.tabs[tab] }))
    void list.rehydrate()
    browser.settle()
  }
  give(earlier, 0)
  earlier.change(['stored before'])
  browser.settle()
  later.change(['one'])
  later.change(['two'], true)
  expect(later.getState()).toMatchObject({ words: ['one', 'two'], unkept: 2, fault: undefined })
  // It does not come at first.
  later.lack()
  later.change(['three'])
  expect(later.getState()).toMatchObject({ words: ['one', 'two', 'three'], unkept: 3, fault: 'missing' })
  give(later, 1)
  const all = ['stored before', 'one', 'two', 'three']
  expect(later.getState()).toMatchObject({ words: all, unkept: 0, fault: undefined })
  expect(earlier.getState().words).toEqual(all)
})

test('the first keeper stays, so that nothing is stored twice', () => {
  const browser = createBrowserModel(1)
  const words = createWords()
  for (let times = 0; times < 2; times++) {
    words.keepWith((own) => createKeeper(own, { ...reader, tab: browser.tabs[0] }))
    void words.rehydrate()
  }
  words.change(['one'])
  browser.settle()
  expect(words.getState().words).toEqual(['one'])
})
