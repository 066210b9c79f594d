import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { toSectionPath } from '#url/paths.ts'
import { asidesOf, countIn, first, goToList, KEY, shownIds, storedIds, storing } from '../support/keptList.ts'
import { hydrated, site, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'

const index = readPublished()

/** Presses the save buttons of fifty claims, each press a task of its own. Runs in the page. */
const pressFifty = (page: Page, from: number) =>
  page.evaluate(
    async (ids) => {
      // By their claims: while one tab looks for them, some may be pressed already by way of the other.
      const buttons = ids.map((id) =>
        document.querySelector<HTMLElement>(`[id="${id}"] button[aria-pressed]`),
      )
      for (const button of buttons) {
        button?.click()
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
      return buttons.filter(Boolean).length
    },
    index.claims.slice(from, from + 50).map(({ id }) => id),
  )

const openBeside = async (context: BrowserContext, path: string) => {
  const page = await context.newPage()
  await page.goto(site().url + path)
  await hydrated(page)
  return page
}

/** Saves a claim and leaves for an address in one task: nothing of the write can be done in between. */
async function pressAndLeave(page: Page, id: string, address: string) {
  const left = page.waitForEvent('domcontentloaded')
  await page.evaluate(
    ([id, address]) => {
      document.querySelector<HTMLElement>(`[id="${id}"] button[aria-pressed="false"]`)?.click()
      if (location.href === address) location.reload()
      else location.assign(address)
    },
    [id, address] as const,
  )
  await left
}

// No second run: what loses a list in half of all runs is a fault, not a busy machine.
describe('a reading list is never lost where', { retry: 0 }, () => {
  test('two tabs save fifty things each at once: both end with all hundred', async ({ open }) => {
    const one = await open('/read')
    const two = await openBeside(one.context(), '/read')
    expect(await Promise.all([pressFifty(one, 0), pressFifty(two, 50)])).toEqual([50, 50])
    for (const page of [one, two]) {
      await expect.poll(() => countIn(page)).toContain('100')
      await expect.poll(async () => (await storedIds(page)).length).toBe(100)
    }
    expect(new Set(await storedIds(one))).toEqual(new Set(index.claims.slice(0, 100).map(({ id }) => id)))
    await goToList(two)
    await expect.poll(async () => (await shownIds(two)).length).toBe(100)
    await two.goBack()
    await two.getByRole('heading', { level: 1 }).waitFor()
    expect(await countIn(two)).toContain('100')
  })

  test('two tabs write a note on the same thing: both texts stay', async ({ open }) => {
    const one = await open('/library', storing({ [KEY]: first('alg-svm') }))
    const two = await openBeside(one.context(), '/library')
    const write = async (page: Page, words: string) => {
      await page.getByRole('button', { name: /^Add a note/ }).click()
      await page.keyboard.type(words, { delay: 40 })
      expect(await page.getByRole('textbox', { name: /^Your note/ }).inputValue()).toBe(words)
      await page.keyboard.press('Tab')
    }
    await Promise.all([write(one, 'From the first tab.'), write(two, 'From the second tab.')])
    for (const page of [one, two]) {
      const note = page.getByRole('textbox', { name: /^Your note/ })
      await expect.poll(() => note.inputValue()).toContain('From the first tab.')
      await expect.poll(() => note.inputValue()).toContain('From the second tab.')
      expect((await note.inputValue()).length).toBeLessThan(60)
    }
  })

  test('the page is loaded again during a write, ten times', async ({ open }) => {
    const page = await open('/about')
    const claims = index.claims.slice(0, 10)
    let at = ''
    for (const { id, section } of claims) {
      // Section by section: the whole text takes long to load.
      const path = toSectionPath(section)
      if (path !== at) {
        at = path
        await page.goto(site().url + path)
        await hydrated(page)
      }
      await pressAndLeave(page, id, site().url + path)
      await hydrated(page)
    }
    expect(await storedIds(page)).toEqual(claims.map(({ id }) => id))
    expect(await countIn(page)).toContain('10')
    expect(await asidesOf(page)).toEqual([])
  })

  test('the page is left while another tab keeps its turn to write', async ({ open }) => {
    const page = await open('/read/2.1')
    const other = await openBeside(page.context(), '/about')
    await other.evaluate(
      (name) =>
        new Promise<void>((held) => {
          void navigator.locks.request(name, () => new Promise(() => held()))
        }),
      KEY,
    )
    await pressAndLeave(page, 'claim-2-1-p1-c1', `${site().url}/about`)
    // Sooner than the other tab's turn is over.
    expect(await storedIds(page)).toEqual(['claim-2-1-p1-c1'])
    await other.close()
    await page.goBack()
    await hydrated(page)
    expect(await countIn(page)).toContain('1')
  })

  test('the last words of a note are typed as the page is left', async ({ open }) => {
    const page = await open('/library', storing({ [KEY]: first('alg-svm') }))
    await page.getByRole('button', { name: /^Add a note/ }).click()
    const note = page.getByRole('textbox', { name: /^Your note/ })
    const left = page.waitForEvent('load')
    // One task, as a paste and a press of Back can be: the note waits for more to be typed.
    await note.evaluate((field, address) => {
      document.execCommand('insertText', false, 'The last words')
      location.assign(address)
      return field.nodeName
    }, `${site().url}/about`)
    await left
    await page.goBack()
    await hydrated(page)
    await expect.poll(() => note.inputValue()).toBe('The last words')
  })
})
