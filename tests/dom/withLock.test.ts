import { afterEach, describe, expect, test } from 'vitest'
import { withLock } from '#lib/withLock.ts'

type Ask = (name: string, options: object, task: () => void) => Promise<void>

/** Gives the browser locks for one test; jsdom has none. */
const giveLocks = (request: Ask) =>
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks')
})

const free: Ask = async (_name, _options, task) => task()
const taken: Ask = async () => {
  throw new DOMException('The lock did not come in time.', 'TimeoutError')
}

describe('a task under a lock', () => {
  test.each([
    ['is run once where the lock is free', free],
    ['is run once where the lock does not come in time', taken],
  ])('%s', async (_, locks) => {
    giveLocks(locks)
    let runs = 0
    await withLock('bread', () => {
      runs += 1
    })
    expect(runs).toBe(1)
  })

  test.each([
    ['there are no locks', undefined],
    ['the lock is free', free],
    ['the lock does not come in time', taken],
  ])('that fails says so where %s', async (_, locks) => {
    if (locks) giveLocks(locks)
    let runs = 0
    const failing = () => {
      runs += 1
      throw new Error('The oven is cold.')
    }
    await expect(Promise.resolve().then(() => withLock('bread', failing))).rejects.toThrow(
      'The oven is cold.',
    )
    expect(runs).toBe(1)
  })
})
