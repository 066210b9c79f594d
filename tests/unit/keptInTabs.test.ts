import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyOperation, type ListOperation, type SavedEntry } from '#stores/applyOperation.ts'
import { createKeeper } from '#stores/createKeeper.ts'
import { createKept } from '#stores/createKept.ts'
import { createBrowserModel } from '../support/browserModel.ts'

const isList = (state: unknown): state is { entries: readonly SavedEntry[] } =>
  typeof state === 'object' && state !== null && 'entries' in state && Array.isArray(state.entries)

const reader = {
  name: 'list',
  version: 2,
  migrate: (state: unknown) => state,
  read: (state: unknown) => (isList(state) ? { value: { entries: state.entries }, whole: true } : undefined),
}

/** A browser with some tabs, in each of which the same list is open. */
function openTabs(count: number) {
  const browser = createBrowserModel(count)
  const lists = browser.tabs.map((tab) => {
    const list = createKept({
      empty: { entries: [] as readonly SavedEntry[] },
      apply: ({ entries }, operation: ListOperation) => ({ entries: applyOperation(entries, operation) }),
      actions: () => ({}),
    })
    list.keepWith((own) => createKeeper(own, { ...reader, tab }))
    void list.rehydrate()
    return list
  })
  browser.settle()
  return { browser, lists }
}

const entriesOf = (list: { getState: () => { entries: readonly SavedEntry[] } }) => list.getState().entries
const save = (id: string): ListOperation => ({ kind: 'save', entries: [{ id }] })

type Step = { tab: number } & (
  | { do: 'save' | 'note' | 'remove' | 'top'; id: number }
  | { do: 'send' | 'deliver' | 'grant' }
)

const stepsIn = (count: number): fc.Arbitrary<Step[]> => {
  const tab = fc.nat({ max: count - 1 })
  return fc.array(
    fc.oneof(
      fc.record({
        tab,
        do: fc.constantFrom(
          'save' as const,
          'save' as const,
          'note' as const,
          'top' as const,
          'remove' as const,
        ),
        id: fc.nat({ max: 5 }),
      }),
      fc.record({ tab, do: fc.constantFrom('send' as const, 'deliver' as const, 'grant' as const) }),
    ),
    { maxLength: 60 },
  )
}

/** Plays the steps and gives what was saved and typed; of what was removed, only the words count. */
function play({ browser, lists }: ReturnType<typeof openTabs>, steps: readonly Step[]) {
  const saved = new Set<string>()
  const removed = new Set<string>()
  const typed = new Map<string, string[]>()
  const drafts = new Map<string, string>()
  steps.forEach((step, at) => {
    const list = lists[step.tab]
    if (!list) return
    if (step.do === 'send') browser.send(step.tab)
    else if (step.do === 'deliver') browser.deliver(step.tab)
    else if (!('id' in step)) browser.grant()
    else {
      const id = `alg-${step.id}`
      const entry = entriesOf(list).find((entry) => entry.id === id)
      if (step.do === 'save') {
        list.change([save(id)])
        saved.add(id)
      } else if (step.do === 'top') list.change([{ kind: 'move', id, before: entriesOf(list)[0]?.id }])
      else if (step.do === 'remove') {
        list.change([{ kind: 'remove', ids: [id] }])
        removed.add(id)
      } else if (entry) {
        // As in the field one types into, which keeps one's own words whatever comes from elsewhere.
        const draft = `${step.tab} ${id}`
        const base = drafts.get(draft) ?? entry.note ?? ''
        const word = `word${at}.`
        drafts.set(draft, `${base}${word}`)
        list.change([{ kind: 'note', id, base, text: `${base}${word}` }])
        typed.set(id, [...(typed.get(id) ?? []), word])
      }
    }
  })
  browser.settle()
  return { saved, removed, typed }
}

/** No second run: what loses a list in half of all runs is a fault, not a busy machine. */
const once = { retry: 0 }

describe('in two tabs at once, however late each hears of the other,', once, () => {
  test('fifty saves in each end as a hundred in both', () => {
    const { browser, lists } = openTabs(2)
    for (let at = 0; at < 50; at++) {
      lists.forEach((list, tab) => {
        list.change([save(`alg-${tab}-${at}`)])
      })
      // Both get the lock before either has heard of the other.
      browser.grant()
      browser.grant()
      if (at % 3 === 0) browser.deliver(at % 2)
      if (at % 5 === 0) browser.send(at % 2)
    }
    browser.settle()
    const ids = lists.map((list) => entriesOf(list).map(({ id }) => id))
    expect(new Set(ids[0]).size).toBe(100)
    expect(ids[1]).toEqual(ids[0])
  })

  test('the tabs come to show the same, what was saved and not removed is there, and every word typed on it', () => {
    fc.assert(
      fc.property(stepsIn(2), (steps) => {
        const open = openTabs(2)
        const { saved, removed, typed } = play(open, steps)
        const [one = [], other] = open.lists.map(entriesOf)
        expect(other).toEqual(one)
        const ids = one.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of saved) if (!removed.has(id)) expect(ids).toContain(id)
        for (const [id, words] of typed) {
          if (removed.has(id)) continue
          const note = one.find((entry) => entry.id === id)?.note ?? ''
          for (const word of words) expect(note).toContain(word)
        }
      }),
      { numRuns: 1500 },
    )
  })
})

test('what a tab saved just before it was closed is kept, though another overwrote it unawares', once, () => {
  const { browser, lists } = openTabs(2)
  lists.forEach((list, tab) => {
    list.change([save(`alg-${tab}`)])
  })
  browser.grant()
  browser.grant()
  browser.close(0)
  browser.settle()
  expect(lists[1] && entriesOf(lists[1]).map(({ id }) => id)).toEqual(['alg-0', 'alg-1'])
  const stored = browser.tabs[1]?.storage().getItem('list')
  expect(stored).toContain('alg-0')
  expect(stored).toContain('alg-1')
})

test('three tabs come to show the same, too, and hold all that was saved', once, () => {
  fc.assert(
    fc.property(stepsIn(3), (steps) => {
      const open = openTabs(3)
      const { saved, removed } = play(open, steps)
      const [one = [], ...others] = open.lists.map(entriesOf)
      for (const other of others) expect(other).toEqual(one)
      const ids = one.map(({ id }) => id)
      for (const id of saved) if (!removed.has(id)) expect(ids).toContain(id)
    }),
    { numRuns: 500 },
  )
})

test('a list deleted in one tab is deleted in the other', once, () => {
  const { browser, lists } = openTabs(2)
  lists[0]?.change([save('alg-a')])
  browser.settle()
  void lists[1]?.erase()
  browser.settle()
  for (const list of lists) expect(entriesOf(list)).toEqual([])
  lists[0]?.change([save('alg-b')])
  browser.settle()
  for (const list of lists) expect(entriesOf(list).map(({ id }) => id)).toEqual(['alg-b'])
})
