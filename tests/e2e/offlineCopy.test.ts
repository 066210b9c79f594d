import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { makeFolder } from '../support/makeFolder.ts'
import { hydrated, smallSite, test } from '../support/openPage.ts'
import { type Serving, serveFolder } from '../support/serveFolder.ts'

const ALLOW = { serviceWorkers: 'allow' } as const
const KEPT = 'A copy is kept on this device.'
const NONE = 'No copy is kept on this device.'
const REMOVE = 'Remove the copy and keep none'
const WANT = 'Keep a copy on this device'

let host: Serving
beforeAll(async () => {
  // What it sends binds the worker, which must do its work all the same.
  host = await serveFolder({ folder: smallSite().folder, base: '/survey/', headers: true })
})
afterAll(() => host.close())

const place = (page: Page) => page.locator('#offline')
const saidOn = (page: Page) => place(page).getByRole('status').innerText()
const press = (page: Page, name: string) => place(page).getByRole('button', { name }).click()
const becomes = (page: Page, words: string) =>
  expect.poll(() => saidOn(page), { timeout: 20_000 }).toBe(words)

/** Waits until the worker answers for this page. */
const controlled = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)

async function opensOffline(page: Page) {
  host.down = true
  try {
    await page.goto(`${host.url}/timeline`)
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'How this was made' }).waitFor()
  } finally {
    host.down = false
  }
}

describe('a copy that is said to be kept opens pages without a network,', () => {
  test('where it was removed and wanted again on the same page', async ({ open }) => {
    const page = await open('/about', { at: host.url, ...ALLOW })
    await becomes(page, KEPT)
    await controlled(page)
    await press(page, REMOVE)
    await becomes(page, NONE)
    await press(page, WANT)
    await becomes(page, KEPT)
    await opensOffline(page)
  })

  test('where the browser deleted what it had kept and left the worker', async ({ open }) => {
    const page = await open('/about', { at: host.url, ...ALLOW })
    await becomes(page, KEPT)
    await controlled(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await page.reload()
    await hydrated(page)
    await becomes(page, KEPT)
    await opensOffline(page)
  })
})

test('a copy that could not be fetched whole is said to be missing, and fetched when it is asked for again', async ({
  open,
}) => {
  const cutOff = makeFolder()
  cpSync(smallSite().folder, cutOff, { recursive: true })
  rmSync(join(cutOff, 'icons/icon-512.png'))
  host.folder = cutOff
  try {
    const page = await open('/about', { at: host.url, ...ALLOW, missing: 'parts' })
    await becomes(page, 'The copy could not be fetched whole. It is tried again with the next page you open.')
    host.folder = smallSite().folder
    await press(page, WANT)
    await becomes(page, KEPT)
    await opensOffline(page)
  } finally {
    host.folder = smallSite().folder
  }
})

test('a host that ends the copies leaves none, no page says that there is one, and the next version keeps one again', async ({
  open,
}) => {
  const ended = makeFolder()
  cpSync(smallSite().folder, ended, { recursive: true })
  const [, script = ''] = /```js\n([\s\S]*?)\n```/.exec(readFileSync('hosting/README.md', 'utf8')) ?? []
  writeFileSync(join(ended, 'sw.js'), script)
  try {
    const page = await open('/about', { at: host.url, ...ALLOW })
    await becomes(page, KEPT)
    await controlled(page)
    host.folder = ended
    await page.reload()
    await hydrated(page)
    const registered = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
    await expect.poll(registered).toBe(0)
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
    await page.reload()
    await hydrated(page)
    await becomes(page, 'The copy could not be fetched whole. It is tried again with the next page you open.')
    host.folder = smallSite().folder
    await page.reload()
    await hydrated(page)
    await becomes(page, KEPT)
    await controlled(page)
    await opensOffline(page)
  } finally {
    host.folder = smallSite().folder
  }
})

test('a copy removed in one tab is removed for the others, and they say so', async ({ open }) => {
  const page = await open('/about', { at: host.url, ...ALLOW })
  await becomes(page, KEPT)
  const other = await page.context().newPage()
  await other.goto(`${host.url}/about`)
  await hydrated(other)
  await becomes(other, KEPT)
  await press(page, REMOVE)
  await becomes(other, NONE)
  await press(other, WANT)
  await becomes(page, KEPT)
  await other.close()
})

describe('a page that is drawn from the copy because the site does not answer says so, and as of when,', () => {
  const told = (page: Page) => page.getByRole('status').filter({ hasText: 'The site does not answer' })
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })

  let speak = () => {}

  const opensAsKept = async (page: Page) => {
    await page.goto(`${host.url}/timeline`)
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
    await told(page).waitFor()
    expect(await told(page).innerText()).toContain(`the copy of ${today}`)
  }

  test.for([
    [
      'where it is silent',
      () => {
        const waiting = new Promise<void>((resolve) => {
          speak = resolve
        })
        host.wait = (path) => (path.endsWith('/timeline') ? waiting : undefined)
      },
    ],
    [
      'where another server answers for it',
      () => {
        host.instead = (response) => void response.writeHead(502).end()
      },
    ],
  ] as const)('%s', async ([, goSilent], { open }) => {
    const page = await open('/about', { at: host.url, ...ALLOW, missing: 'parts' })
    await becomes(page, KEPT)
    await controlled(page)
    goSilent()
    try {
      await opensAsKept(page)
      await page.getByRole('banner').getByRole('link', { name: 'References' }).click()
      await page.getByRole('heading', { level: 1, name: 'References' }).waitFor()
      await page.goBack()
      await told(page).getByRole('button', { name: 'Not now' }).click()
      await told(page).waitFor({ state: 'hidden' })
      await opensAsKept(page)
    } finally {
      host.wait = () => undefined
      host.instead = undefined
      speak()
    }
    await told(page).getByRole('button', { name: 'Reload' }).click()
    await page.waitForFunction(() => document.querySelector('[rel=canonical]'))
    await hydrated(page)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.waitForTimeout(300)
    expect(await told(page).count()).toBe(0)
  })

  test('but not to whoever knows: off line, nothing lies over what is read', async ({ open }) => {
    const first = () => Object.defineProperty(navigator, 'onLine', { value: false })
    const page = await open('/about', { at: host.url, ...ALLOW, first })
    await becomes(page, KEPT)
    await controlled(page)
    host.down = true
    try {
      await page.goto(`${host.url}/timeline`)
      await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
      await hydrated(page)
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
      await page.waitForTimeout(300)
      expect(await told(page).count()).toBe(0)
    } finally {
      host.down = false
    }
  })
})
