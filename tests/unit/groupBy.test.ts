import { expect, test } from 'vitest'
import { groupBy } from '#lib/groupBy.ts'

test('things stand under each of their keys once, in the order first met', () => {
  const words = ['baa', 'ab', 'c']
  expect([...groupBy(words, (word) => word)]).toEqual([
    ['b', ['baa', 'ab']],
    ['a', ['baa', 'ab']],
    ['c', ['c']],
  ])
})
