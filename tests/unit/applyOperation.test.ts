import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyOperation, type ListOperation, type SavedEntry } from '#stores/applyOperation.ts'
import { joinNotes, mergeNotes } from '#stores/mergeNotes.ts'

const ids = ['alg-a', 'alg-b', 'app-c', 'ref-d', 'claim-e', 'study-f']
const id = fc.constantFrom(...ids)
const note = fc.constantFrom('', 'short', 'a longer one', 'short and more', 'two\n\nparts')
const entry = fc.record({ id, note }).map(({ id, note }): SavedEntry => ({ id, ...(note && { note }) }))
const list = fc.uniqueArray(entry, { selector: (entry) => entry.id, maxLength: 6 })
const simple: fc.Arbitrary<ListOperation> = fc.oneof(
  fc.record({ kind: fc.constant('save' as const), entries: fc.array(entry, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('remove' as const), ids: fc.array(id, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('note' as const), id, base: note, text: note }),
  fc.record({ kind: fc.constant('move' as const), id, before: fc.option(id, { nil: undefined }) }),
)
const applied = (entries: readonly SavedEntry[], operations: readonly ListOperation[]) =>
  operations.reduce(applyOperation, entries)
const idsOf = (entries: readonly SavedEntry[]) => entries.map((entry) => entry.id)

describe('an operation on the reading list', () => {
  test('changes nothing when it is applied again', () => {
    fc.assert(
      fc.property(list, simple, (before, operation) => {
        const once = applied(before, [operation])
        expect(applied(once, [operation])).toEqual(once)
      }),
    )
  })

  test('never lists a thing twice, and leaves what it does not name in its order, with its note', () => {
    fc.assert(
      fc.property(list, simple, (before, operation) => {
        const result = applied(before, [operation])
        expect(new Set(idsOf(result)).size).toBe(result.length)
        const named =
          operation.kind === 'remove'
            ? operation.ids
            : operation.kind === 'save'
              ? operation.entries.map((entry) => entry.id)
              : operation.kind === 'revert'
                ? ids
                : [operation.id]
        const others = (entries: readonly SavedEntry[]) => entries.filter(({ id }) => !named.includes(id))
        expect(others(result)).toEqual(others(before))
      }),
    )
  })

  test('is undone whole: places and notes are as before', () => {
    fc.assert(
      fc.property(list, fc.array(simple, { maxLength: 4 }), (before, operations) => {
        const result = applied(before, operations)
        expect(applied(result, [{ kind: 'revert', from: result, to: before }])).toEqual(before)
      }),
    )
  })

  test('is undone without harm to what was done since', () => {
    const before = [{ id: 'alg-a', note: 'one' }, { id: 'alg-b' }, { id: 'app-c' }]
    const cleared = applied(before, [{ kind: 'remove', ids: ids }])
    const since = applied(cleared, [
      { kind: 'save', entries: [{ id: 'ref-d' }, { id: 'alg-a', note: 'two' }] },
    ])
    const undone = applied(since, [{ kind: 'revert', from: cleared, to: before }])
    expect(new Set(idsOf(undone))).toEqual(new Set(['alg-a', 'alg-b', 'app-c', 'ref-d']))
    expect(undone.find(({ id }) => id === 'alg-a')?.note).toBe('two\n\none')
  })

  test('moves a thing before another, to the end, or not at all where the other is gone', () => {
    const before = ['alg-a', 'alg-b', 'app-c'].map((id) => ({ id }))
    const move = (id: string, to?: string) => idsOf(applied(before, [{ kind: 'move', id, before: to }]))
    expect(move('app-c', 'alg-a')).toEqual(['app-c', 'alg-a', 'alg-b'])
    expect(move('alg-a')).toEqual(['alg-b', 'app-c', 'alg-a'])
    expect(move('alg-a', 'gone')).toEqual(['alg-a', 'alg-b', 'app-c'])
  })

  test('a note outlives the removal of its thing elsewhere', () => {
    expect(applied([], [{ kind: 'note', id: 'alg-a', base: '', text: 'words' }])).toEqual([
      { id: 'alg-a', note: 'words' },
    ])
  })
})

describe('two notes', () => {
  test('are both kept, whatever they are, unless one says all the other says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (mine, theirs) => {
        const joined = joinNotes(mine, theirs)
        expect(joined).toContain(mine)
        expect(joined).toContain(theirs)
      }),
    )
  })

  test('of which one was edited elsewhere are both kept; an edit of what stands there takes its place', () => {
    expect(mergeNotes('old', 'old', 'new')).toBe('new')
    expect(mergeNotes('theirs', 'old', 'new')).toBe('theirs\n\nnew')
    expect(mergeNotes('theirs', 'old', '')).toBe('theirs')
    expect(mergeNotes('theirs\n\nne', 'ne', 'new')).toBe('theirs\n\nnew')
    expect(mergeNotes('ne\n\ntheirs', 'ne', 'new')).toBe('new\n\ntheirs')
    expect(mergeNotes('no needle', 'ne', 'new')).toBe('no needle\n\nnew')
  })

  test('keep the words just written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (now, base, text) => {
        expect(mergeNotes(now, base, text)).toContain(text)
      }),
    )
  })
})
