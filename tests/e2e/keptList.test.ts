import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { toSectionPath } from '#url/paths.ts'
import { hydrated, site, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { tabTo } from '../support/reader.ts'

const KEY = 'survey-atlas.library'
const index = readPublished()

/** A browser in which these texts are stored already. */
const storing = (items: Record<string, string>) => ({
  storageState: {
    cookies: [],
    origins: [
      {
        origin: new URL(site().url).origin,
        localStorage: Object.entries(items).map(([name, value]) => ({ name, value })),
      },
    ],
  },
})

/** The list as version 1 of the site stored it. */
const first = (...saved: string[]) => JSON.stringify({ state: { saved }, version: 1 })

const read = (page: Page, key: string) => page.evaluate((key) => localStorage.getItem(key), key)
const storedIds = async (page: Page): Promise<string[]> => {
  const { state } = JSON.parse((await read(page, KEY)) ?? '{"state":{"entries":[]}}')
  return state.entries.map(({ id }: { id: string }) => id)
}
const asidesOf = (page: Page) =>
  page.evaluate(
    (start) =>
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith(start))
        .map(([, text]) => text),
    `${KEY}.aside.`,
  )
const countIn = (page: Page) =>
  page
    .getByRole('banner')
    .getByRole('link', { name: /^Reading list/ })
    .innerText()
const saveSvm = (page: Page) => page.getByRole('button', { name: 'Save Support vector machine' }).click()
const goToList = async (page: Page) => {
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Reading list/ })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Reading list' }).waitFor()
}
const shownIds = (page: Page) =>
  page
    .getByRole('main')
    .locator('ol > li[data-id]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-id')))
const warning = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words })

/** Presses fifty save buttons of a page, each press a task of its own. Runs in the page. */
const pressFifty = (page: Page, from: number) =>
  page.evaluate(async (from) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('main button[aria-pressed="false"]')]
    const pressed = buttons.slice(from, from + 50)
    for (const button of pressed) {
      button.click()
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    return pressed.length
  }, from)

const openBeside = async (context: BrowserContext, path: string) => {
  const page = await context.newPage()
  await page.goto(site().url + path)
  await hydrated(page)
  return page
}

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

describe('a reading list is never lost where', () => {
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

  test('the page is loaded again during a write, fifty times', async ({ open }) => {
    const page = await open('/about')
    const wanted: string[] = []
    let at = ''
    for (let round = 0; round < 50; round++) {
      const claim = index.claims[round]
      if (!claim) throw new Error('The survey has fewer claims than rounds.')
      // Section by section: the whole text takes long to load.
      const path = toSectionPath(claim.section)
      if (path !== at) {
        at = path
        await page.goto(site().url + path)
        await hydrated(page)
      }
      wanted.push(claim.id)
      const reloaded = page.waitForEvent('load')
      // The press and the reload are one task: nothing of the write can be done in between.
      await page.evaluate((id) => {
        const button = document.querySelector<HTMLElement>(`[id="${id}"] button[aria-pressed="false"]`)
        button?.click()
        location.reload()
      }, claim.id)
      await reloaded
      await hydrated(page)
    }
    expect(await storedIds(page)).toEqual(wanted)
    expect(await countIn(page)).toContain('50')
    expect(await asidesOf(page)).toEqual([])
  })

  test('a note is still being typed when the page is left', async ({ open }) => {
    const page = await open('/library', storing({ [KEY]: first('alg-svm') }))
    await page.getByRole('button', { name: /^Add a note/ }).click()
    await page.keyboard.type('The last words')
    await page.goto(`${site().url}/about`)
    await page.goBack()
    await hydrated(page)
    const note = page.getByRole('textbox', { name: /^Your note/ })
    await expect.poll(() => note.inputValue()).toBe('The last words')
  })

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
      const copy = join(mkdtempSync(join(tmpdir(), 'aside-')), 'text.txt')
      await file.saveAs(copy)
      expect(readFileSync(copy, 'utf8')).toBe(damaged)
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

describe('preferences', () => {
  test('are applied before the first paint, also from their copy, and by keyboard alone', async ({
    open,
  }) => {
    const page = await open('/')
    await tabTo(page, page.getByRole('button', { name: 'Preferences' }))
    await page.keyboard.press('Enter')
    for (const [group, steps] of [
      ['Theme', 2],
      ['Text', 1],
      ['The survey’s words', 1],
      ['Motion', 1],
    ] as const) {
      await tabTo(page, page.getByRole('group', { name: group }).getByRole('radio', { checked: true }))
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
    }
    const chosen = { theme: 'dark', text: 'large', face: 'sans', motion: 'reduced' }
    const shown = () => page.evaluate(() => ({ ...document.documentElement.dataset }))
    expect(await shown()).toEqual(chosen)
    for (const damage of [false, true]) {
      if (damage) await page.evaluate(() => localStorage.setItem('survey-atlas.preferences', '{"state":'))
      await page.goto(`${site().url}/about`, { waitUntil: 'commit' })
      await page.waitForFunction(() => document.body)
      // Before any script of the app.
      expect(await page.evaluate(() => document.querySelector('#root[data-alive]'))).toBeNull()
      expect(await shown()).toEqual(chosen)
      await hydrated(page)
      expect(await shown()).toEqual(chosen)
    }
    await warning(page, /^Your stored preferences were damaged/).waitFor()
    await page.goBack()
    await hydrated(page)
    expect(await shown()).toEqual(chosen)
  })
})
