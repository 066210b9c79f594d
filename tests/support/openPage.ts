import { type Browser, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import type { BuiltSite } from './buildSite.ts'
import { createTabs, type Tab, type TabOptions, type Tabs } from './createTabs.ts'

/** The site under test: its address and folder. Fails with the build's own words where it was not built. */
export function needSite(site: BuiltSite) {
  if ('failure' in site) throw new Error(`The site was not built.\n${site.failure}`)
  return site
}

export const site = () => needSite(inject('site'))
export const smallSite = () => needSite(inject('smallSite'))

/** Waits until the page is alive: its links and buttons answer, and the reader's own things are read. */
export async function hydrated(page: Page) {
  await page.locator('#root[data-alive]').waitFor({ state: 'attached' })
}

/** A desk, and a phone of the narrowest common width. */
export const DESK = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

export type OpenOptions = Partial<TabOptions> & {
  /** The site to open; the published one unless said otherwise. */
  at?: string
}

type Open = (path: string, options?: OpenOptions) => Promise<Page>

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** Goes to a path of the open page's site, as written in the address, without loading a page, as a link does. */
export const followTo = (page: Page, path: string) =>
  page.evaluate((url) => {
    history.pushState({}, '', url)
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }, path)

/** Goes to an address of the published site in the same way, and waits until it is drawn. */
export async function walkTo(page: Page, path: string) {
  const html = await (await fetch(site().url + path)).text()
  const title = /<title>([^<]*)/.exec(html)?.[1]?.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
  await followTo(page, new URL(site().url).pathname.replace(/\/$/, '') + path)
  // The title of a list names what is searched for as well, of which the published page knows nothing.
  await page.waitForFunction((title) => document.title.replace(/: “.*”(?= · )/, '') === title, title)
  // Drawings take up the width they find in the next frames.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

type Walk = (path: string, size?: { width: number; height: number }) => Promise<Page>

/**
 * A test with `open(path)`: a loaded page in a browser of its own, in which
 * nothing is stored, alive unless JavaScript is off. The test fails if any page
 * it opened logs an error, breaks the content security policy, hydrates
 * differently or asks another host.
 *
 * With `walk(path)` a test goes there in the one page of its file: some five
 * times faster, for what is the same however a reader got there.
 */
export const test = base.extend<{
  browser: Browser
  tabs: Tabs
  open: Open
  walker: Tab
  walk: Walk
}>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's needs from this pattern.
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'))
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  tabs: [({ browser }, use) => use(createTabs(browser)), { scope: 'worker' }],
  open: async ({ tabs }, use) => {
    const opened: Tab[] = []
    await use(async (path, { at = site().url, ...options } = {}) => {
      const tab = await tabs.take(at, { viewport: DESK, ...options })
      opened.push(tab)
      await tab.page.goto(at + path)
      if (options.javaScriptEnabled !== false) await hydrated(tab.page)
      return tab.page
    })
    for (const tab of opened) await tabs.giveBack(tab)
    expect(
      opened.flatMap(({ faults }) => faults),
      'what no page may do',
    ).toEqual([])
  },
  walker: [
    async ({ tabs }, use) => {
      const tab = await tabs.take(site().url, { viewport: DESK })
      await tab.page.goto(`${site().url}/about`)
      await hydrated(tab.page)
      await use(tab)
      await tabs.giveBack(tab)
    },
    { scope: 'file' },
  ],
  walk: async ({ walker: { page, faults } }, use) => {
    await use(async (path, size = DESK) => {
      // As a test before may have left it.
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.evaluate(() => {
        document.adoptedStyleSheets = []
      })
      await walkTo(page, path)
      return page
    })
    expect(faults.splice(0), 'what no page may do').toEqual([])
  },
})
