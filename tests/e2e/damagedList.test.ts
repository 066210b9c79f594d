import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import {
  asidesOf,
  countIn,
  first,
  goToList,
  KEY,
  read,
  saveSvm,
  shownIds,
  storedIds,
  storing,
  warning,
} from '../support/keptList.ts'
import { hydrated, test } from '../support/openPage.ts'

/** Takes the browser's storage away, as its settings can. */
const denyStorage = () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  Object.defineProperty(window, 'localStorage', { get: denied })
  Object.defineProperty(window, 'sessionStorage', { get: denied })
}

/** Fills the storage to its last letter. */
const fillStorage = (page: Page) =>
  page.evaluate(() => {
    let size = 2 ** 20
    for (let at = 0; at < 200 && size >= 1; at++) {
      try {
        localStorage.setItem(`filled-${at}`, 'x'.repeat(size))
      } catch {
        // Too much; half of it may still fit.
        size = Math.floor(size / 2)
      }
    }
  })

// No second run: what loses a list in half of all runs is a fault, not a busy machine.
describe('a reading list is never lost where', { retry: 0 }, () => {
  test('the browser denies its storage: saving goes on, and the reader is told', async ({ open }) => {
    const page = await open('/algorithms/svm', { first: denyStorage })
    await saveSvm(page)
    await warning(
      page,
      /^Kept only until you close this page: this browser lets the site store nothing/,
    ).waitFor()
    await page.getByRole('link', { name: 'What to do' }).click()
    await page.getByText('This browser lets this site store nothing.').waitFor()
    expect(await shownIds(page)).toEqual(['alg-svm'])
    await page.getByRole('button', { name: 'Download list file' }).waitFor()
  })

  test('the storage is full: what was stored stays, the rest is kept here, and room is used at once', async ({
    open,
  }) => {
    const page = await open('/algorithms/svm', storing({ [KEY]: first('ref-esteva-2017') }))
    await expect.poll(() => countIn(page)).toContain('1')
    const before = await read(page, KEY)
    await fillStorage(page)
    await saveSvm(page)
    await warning(page, /^Kept only until you close this page: the browser’s storage is full/).waitFor()
    expect(await read(page, KEY)).toBe(before)
    await goToList(page)
    expect(await shownIds(page)).toEqual(['ref-esteva-2017', 'alg-svm'])
    await page.getByText(/Not stored so far: 1 change/).waitFor()
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('filled-')) localStorage.removeItem(key)
    })
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText(/Not stored so far/).waitFor({ state: 'detached' })
    expect(await storedIds(page)).toEqual(['ref-esteva-2017', 'alg-svm'])
  })

  test.for([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['corrupted in one letter', (text: string) => text.replace('alg-svm', 'alg-svn')],
    ['replaced by something of another kind', () => '{"state":{"entries":7},"version":2}'],
  ] as const)(
    'the stored text is %s: its copy takes over, and the text is kept to download',
    async ([, damage], { open }) => {
      const page = await open('/algorithms/svm')
      await saveSvm(page)
      await expect.poll(() => storedIds(page)).toEqual(['alg-svm'])
      const damaged = damage((await read(page, KEY)) ?? '')
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, damaged] as const)
      await page.reload()
      await hydrated(page)
      await warning(page, /^Your stored reading list was damaged/).waitFor()
      await page.getByRole('link', { name: 'What to do' }).click()
      await page.getByText(/Its last good copy, with 1 thing, has taken its place/).waitFor()
      expect(await shownIds(page)).toEqual(['alg-svm'])
      expect(await asidesOf(page)).toEqual([damaged])
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Download ${KEY}.aside.1` }).click(),
      ])
      expect(await text(await file.createReadStream())).toBe(damaged)
      await page.getByRole('button', { name: 'I have seen this' }).click()
      await page.reload()
      await hydrated(page)
      // Told once; the text itself stays until it is deleted.
      await page.getByText(/It is kept as found, whole, until you delete it/).waitFor()
      expect(await page.getByText(/has taken its place/).count()).toBe(0)
    },
  )

  test('the stored text is cut off and has no copy: what can be made out is shown', async ({ open }) => {
    const whole = first('alg-svm', 'ref-esteva-2017', 'claim-2-1-p1-c1')
    const cut = whole.slice(0, whole.indexOf('2-1-p1'))
    const page = await open('/library', storing({ [KEY]: cut }))
    await page.getByText(/What could still be made out in it, 2 things, is shown/).waitFor()
    expect(await shownIds(page)).toEqual(['alg-svm', 'ref-esteva-2017'])
    expect(await asidesOf(page)).toEqual([cut])
  })

  test('a newer version wrote it: it is shown, and nothing is written over it', async ({ open }) => {
    const newer = JSON.stringify({
      state: { entries: [{ id: 'ref-esteva-2017', note: 'Kept.', colour: 'red' }], folders: ['a'] },
      version: 7,
    })
    const page = await open('/algorithms/svm', storing({ [KEY]: newer }))
    await saveSvm(page)
    await warning(page, /a newer version of this site wrote what is stored/).waitFor()
    await page.getByRole('link', { name: 'What to do' }).click()
    await page.getByText(/nothing is written over it/).waitFor()
    expect(await shownIds(page)).toEqual(['ref-esteva-2017', 'alg-svm'])
    expect(await read(page, KEY)).toBe(newer)
    await page.reload()
    await hydrated(page)
    expect(await read(page, KEY)).toBe(newer)
  })

  test('an earlier version wrote it: all of it is taken over, in its order', async ({ open }) => {
    const page = await open('/library', storing({ [KEY]: first('ref-esteva-2017', 'alg-gone', 'alg-svm') }))
    expect(await shownIds(page)).toEqual(['ref-esteva-2017', 'alg-gone', 'alg-svm'])
    await page.getByText('No longer in this survey.', { exact: false }).waitFor()
  })
})
