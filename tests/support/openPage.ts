import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import type { BuiltSite } from './buildSite.ts'

/** The site under test: its address and folder. Fails with the build's own words where it was not built. */
export function needSite(site: BuiltSite) {
  if ('failure' in site) throw new Error(`The site was not built.\n${site.failure}`)
  return site
}

export const site = () => needSite(inject('site'))
export const smallSite = () => needSite(inject('smallSite'))

/** A desk, and a phone of the narrowest common width. */
export const DESK = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

export type OpenOptions = BrowserContextOptions & {
  /** The site to open; the published one unless said otherwise. */
  at?: string
  /** True where the address is one that nothing answers: the browser then logs the 404. */
  missing?: boolean
  /** Runs in the page before anything of its own, for instance to take a part of the browser away. */
  first?: () => void
}

type Open = (path: string, options?: OpenOptions) => Promise<Page>

/** Waits until the page is alive: its links and buttons answer, and the reader's own things are read. */
export async function hydrated(page: Page) {
  await page.locator('#root[data-alive]').waitFor({ state: 'attached' })
}

/** Collects whatever a page does that no page may: errors, refused content, requests elsewhere. */
export function watch(page: Page, origin: string, missing = false): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error' || (missing && message.text().includes('status of 404'))) return
    faults.push(`error on ${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`uncaught on ${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (/^https?:/.test(url) && !url.startsWith(origin)) faults.push(`request to ${url} from ${page.url()}`)
  })
  return faults
}

const reportViolations = () =>
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    console.error(`content security policy: ${violatedDirective} refused ${blockedURI} ${sample}`),
  )

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
  await page.waitForFunction((title) => document.title === title, title)
  // Drawings take up the width they find in the next frames.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

type Walk = (path: string, size?: { width: number; height: number }) => Promise<Page>

/** A page that stays open for all tests of a file, and what it did that no page may. */
type Walker = { page: Page; faults: string[] }

/**
 * A test with `open(path)`: a page in a browser of its own, alive unless
 * JavaScript is off. The test fails if any page it opened logs an error, breaks
 * the content security policy, hydrates differently or asks another host.
 *
 * With `walk(path)` a test goes there in the one page of its file: some five
 * times faster, for what is the same however a reader got there.
 */
export const test = base.extend<{
  browser: Browser
  open: Open
  walker: Walker
  walk: Walk
}>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's needs from this pattern.
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'))
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  open: async ({ browser }, use) => {
    const faults: string[][] = []
    const close: (() => Promise<void>)[] = []
    await use(async (path, { at = site().url, missing = false, first, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: DESK,
        reducedMotion: 'reduce',
        // A fresh browser for every test would fetch the whole site each time; tests of the copy allow it.
        serviceWorkers: 'block',
        ...options,
      })
      close.push(() => context.close())
      context.setDefaultTimeout(10_000)
      const page = await context.newPage()
      await page.addInitScript(reportViolations)
      if (first) await page.addInitScript(first)
      faults.push(watch(page, new URL(at).origin, missing))
      await page.goto(at + path)
      if (options.javaScriptEnabled !== false) await hydrated(page)
      return page
    })
    for (const done of close) await done()
    expect(faults.flat(), 'what no page may do').toEqual([])
  },
  walker: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' })
      context.setDefaultTimeout(10_000)
      const page = await context.newPage()
      await page.addInitScript(reportViolations)
      const faults = watch(page, new URL(site().url).origin)
      await page.goto(`${site().url}/about`)
      await hydrated(page)
      await use({ page, faults })
      await context.close()
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
