import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { listAddresses } from '#app/listAddresses.ts'
import { listMoved } from '#app/listMoved.ts'
import { paths } from '#url/paths.ts'
import { KINDS } from '../support/kinds.ts'
import { hydrated, site, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'

const index = readPublished()
const addresses = listAddresses(index.corpus)
const moved = [...listMoved(index).keys()]
const base = () => new URL(site().url).pathname.replace(/\/$/, '')

type Walked = { title: string; description: string; language: string; headings: string[]; links: string[] }

/** What a page offers to go on by, as it stands in a document. Runs in a browser. */
function readWalked(document: Document): Walked {
  const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  // What stands in for a script is no part of the page that has one.
  const all = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => !element.closest('noscript'))
  return {
    title: all('title').map(words).join('|'),
    description: all('meta[name=description]')
      .map((meta) => meta.getAttribute('content'))
      .join('|'),
    language: document.documentElement.lang,
    headings: all('h1, h2, h3, h4, h5, h6').map((heading) => `${heading.tagName} ${words(heading)}`),
    // Where milestones crowd depends on the width a history is drawn in, and pages hold several.
    links: [
      ...new Set(all('a[href]:not([data-crowd])').map((link) => link.getAttribute('href') ?? '')),
    ].sort(),
  }
}

const fileOf = (address: string) => join(site().folder, address, 'index.html')

/** Every page before any script has run. */
async function readStatic(browser: Browser): Promise<Map<string, Walked>> {
  const pages = [...addresses, ...moved].map(
    (address) => [address, readFileSync(fileOf(address), 'utf8')] as const,
  )
  const page = await browser.newPage()
  const read: [string, Walked][] = await page.evaluate(
    `((pages) => { const read = ${readWalked}; const parser = new DOMParser(); return pages.map(([address, html]) => [address, read(parser.parseFromString(html, 'text/html'))]) })(${JSON.stringify(pages)})`,
  )
  await page.close()
  return new Map(read)
}

let reading: Promise<Map<string, Walked>> | undefined
const staticPages = (browser: Browser) => (reading ??= readStatic(browser))

const readLive = (page: Page): Promise<Walked> => page.evaluate(`(${readWalked})(document)`)

/** Goes to an address without loading a page, as a link does. */
const walkTo = (page: Page, address: string) =>
  page.evaluate((url) => {
    history.pushState({}, '', url)
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }, base() + address)

/** A seeded choice: the same pages in every run, others than last time once the site changes. */
function choose<T>(all: readonly T[], count: number): T[] {
  let seed = all.length
  const left = [...all]
  return Array.from({ length: Math.min(count, all.length) }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return left.splice(seed % left.length, 1)
  }).flat()
}

/** Addresses with a query, by page and by which keys they have. */
function groupQueries(pages: Iterable<Walked>): Map<string, string[]> {
  const found = new Set([...pages].flatMap(({ links }) => links.filter((link) => /^\/.*\?/.test(link))))
  const groups = new Map<string, string[]>()
  for (const link of [...found].sort()) {
    const { pathname, searchParams } = new URL(link, 'http://localhost')
    const kind = `${pathname} ${[...new Set(searchParams.keys())].sort()}`
    groups.set(kind, [...(groups.get(kind) ?? []), link.slice(base().length)])
  }
  return groups
}

const differences = (before: Walked | undefined, after: Walked) =>
  (['headings', 'links'] as const).flatMap((kind) => [
    ...(before?.[kind]
      .filter((one) => !after[kind].includes(one))
      .map((one) => `only without scripts: ${one}`) ?? []),
    ...after[kind].filter((one) => !before?.[kind].includes(one)).map((one) => `only with scripts: ${one}`),
  ])

/** The reading list is the reader's own, which only scripts can read. */
const alike = addresses.filter((address) => address !== paths.library)

/** What a page says: of the timeline both views, which stand in one page where there are no scripts. */
async function readViews(page: Page, address: string): Promise<Walked> {
  const shown = await readLive(page)
  if (address !== paths.timeline) return shown
  await walkTo(page, `${address}?view=list`)
  await page.getByRole('heading', { level: 2, name: 'Eras and milestones' }).waitFor()
  const { headings, links } = await readLive(page)
  return {
    ...shown,
    headings: [...new Set([...shown.headings, ...headings])],
    // Those that keep to the view carry it in their query.
    links: [...new Set([...shown.links, ...links.map((link) => link.replace(/[?&]view=list/, ''))])],
  }
}

describe('the whole site', () => {
  test('consists of the pages it lists and nothing else, each in a language, with a title and a description of its own', async ({
    browser,
  }) => {
    const pages = await staticPages(browser)
    const files = readdirSync(site().folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => `/${file.replaceAll('\\', '/')}`)
    const known = [...pages.keys()].map((address) => `${address.replace(/\/$/, '')}/index.html`)
    expect(files.sort()).toEqual([...known, '/404.html', '/offline/index.html'].sort())
    expect([...pages].filter(([, { language }]) => language !== 'en')).toEqual([])
    for (const said of ['title', 'description'] as const) {
      const all = addresses.map((address) => pages.get(address)?.[said])
      expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
    }
  })

  test('holds the same headings and links at every address with scripts as without', async ({
    browser,
    open,
  }) => {
    const pages = await staticPages(browser)
    const page = await open('/about')
    const wrong: string[] = []
    for (const address of alike) {
      const before = pages.get(address)
      await walkTo(page, address)
      await page.waitForFunction((title) => document.title === title, before?.title)
      const found = differences(before, await readViews(page, address))
      if (found.length > 0) wrong.push(`${address}: ${found.slice(0, 5).join('; ')}`)
    }
    expect(wrong).toEqual([])
    await page.goBack()
    await page.waitForFunction((title) => document.title === title, pages.get(alike.at(-2) ?? '')?.title)
  })

  test('holds them also where a page of any kind is loaded and comes alive', async ({ browser, open }) => {
    const pages = await staticPages(browser)
    const page = await open('/')
    const wrong: string[] = []
    for (const address of KINDS) {
      await page.goto(site().url + address)
      await hydrated(page)
      // What starts when the page is idle may go wrong, too.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
      const { title, description, headings } = await readLive(page)
      const before = pages.get(address)
      expect({ title, description }).toEqual({ title: before?.title, description: before?.description })
      expect(headings.filter((heading) => heading.startsWith('H1'))).toHaveLength(1)
      if (!alike.includes(address)) continue
      const found = differences(pages.get(address), await readViews(page, address))
      if (found.length > 0) wrong.push(`${address}: ${found.slice(0, 5).join('; ')}`)
    }
    expect(wrong).toEqual([])
  })

  test('understands every kind of link with a query that it shows', async ({ browser, open }) => {
    const pages = await staticPages(browser)
    const groups = groupQueries(pages.values())
    expect(groups.size).toBeGreaterThan(20)
    const page = await open('/about')
    const wrong: string[] = []
    for (const links of groups.values()) {
      for (const link of choose(links, 2)) {
        await walkTo(page, link)
        const [path = '', query] = link.split(/[?#]/)
        const heading = pages
          .get(path)
          ?.headings.find((text) => text.startsWith('H1'))
          ?.slice(3)
        await page.getByRole('heading', { level: 1, name: heading ?? '', exact: true }).waitFor()
        const notice = page.getByRole('status').filter({ hasText: /asked for/ })
        if ((await notice.count()) > 0) wrong.push(`${link}: ${await notice.first().innerText()}`)
        const kept = await page.evaluate(() => location.search)
        if (kept.slice(1) !== query) wrong.push(`${link} became ${kept}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
