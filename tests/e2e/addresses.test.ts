import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { describe, expect, test as plain } from 'vitest'
import { parseClaimText, toPlainText } from '#corpus/parseClaimText.ts'
import type { Corpus } from '#corpus/types.ts'
import { toPath, toSectionPath } from '#url/paths.ts'
import { KINDS } from '../support/kinds.ts'
import { site, test } from '../support/openPage.ts'

type Facts = {
  address: string
  status: number
  title: string
  description: string
  canonical: string
  /** The address that whoever shares the page hands on. */
  shared: string
  /** What is said to crawlers: nothing, where they are welcome. */
  robots: string[]
  policy: string
  /** Text of the page's headings with their levels, in order. */
  headings: { level: number; text: string }[]
  styled: number
  handlers: number
  unnamedPictures: number
  ids: string[]
  doubleIds: string[]
  links: string[]
  /** Links to other hosts that tell them where the reader comes from. */
  tellingLinks: string[]
  text: string
}

/** The whole addresses that the sitemap gives, by what they are below the site's own. */
const listed = () =>
  new Map(
    [...readFileSync(join(site().folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => [new URL(url).pathname.replace(base(), '').replace(/(.)\/$/, '$1'), url],
    ),
  )
/** Where the site is said to stand once it is published. */
const origin = () => new URL(process.env.SITE_URL || 'http://localhost:4173').origin
/** What hosts answer with where nothing stands. */
const NOT_FOUND = '/404.html'
const base = () => new URL(site().url).pathname.replace(/\/$/, '')
const corpus = (): Corpus => JSON.parse(readFileSync(join(site().folder, 'corpus.json'), 'utf8'))

/** What every prerendered page holds, as a browser parses it before any script has run. */
async function readPages(browser: Browser): Promise<Facts[]> {
  const pages = await Promise.all(
    [...listed().keys(), NOT_FOUND].map(async (address) => {
      const response = await fetch(`${site().url}${address}`)
      return { address, status: response.status, html: await response.text() }
    }),
  )
  const page = await browser.newPage()
  const facts = await page.evaluate((pages) => {
    const parser = new DOMParser()
    return pages.map(({ address, status, html }) => {
      const document = parser.parseFromString(html, 'text/html')
      const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)]
      const meta = (selector: string) => all<HTMLMetaElement>(selector).map(({ content }) => content)
      const ids = all('[id]').map(({ id }) => id)
      return {
        address,
        status,
        title: all('title')
          .map(({ textContent }) => textContent)
          .join('|'),
        description: meta('meta[name=description]').join('|'),
        canonical: all<HTMLLinkElement>('link[rel=canonical]')
          .map((link) => link.href)
          .join('|'),
        shared: meta('meta[property="og:url"]').join('|'),
        robots: meta('meta[name=robots]'),
        policy: meta('meta[http-equiv=Content-Security-Policy]').join('|'),
        headings: all('main :is(h1, h2, h3, h4, h5, h6)').map(({ tagName, textContent }) => ({
          level: Number(tagName[1]),
          text: textContent,
        })),
        styled: all('[style]').length,
        handlers: all('*').filter((one) => one.getAttributeNames().some((name) => /^on[a-z]/.test(name)))
          .length,
        unnamedPictures: all(
          'img:not([alt]), svg:not([aria-hidden=true]):not([role=img]):not([aria-label]):not([role=group][aria-label] [role=presentation])',
        ).length,
        ids,
        doubleIds: ids.filter((id, at) => ids.indexOf(id) !== at),
        links: all('a[href]').map((link) => link.getAttribute('href') ?? ''),
        tellingLinks: all<HTMLAnchorElement>('a[href^=http]')
          .filter(({ rel }) => !rel.includes('noopener') || !rel.includes('noreferrer'))
          .map(({ href }) => href),
        text: (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' '),
      }
    })
  }, pages)
  await page.close()
  return facts
}

let read: Promise<Facts[]> | undefined
const allPages = (browser: Browser) => (read ??= readPages(browser))
const isFound = ({ address }: Facts) => address !== NOT_FOUND
const pagesOf = async (browser: Browser) => (await allPages(browser)).filter(isFound)

const addressesWhere = (pages: readonly Facts[], wrong: (page: Facts) => boolean) =>
  pages.filter(wrong).map(({ address }) => address)

describe('every address, before any script has run,', () => {
  test('answers, and is listed once', async ({ browser }) => {
    const pages = await pagesOf(browser)
    expect(pages.length).toBeGreaterThan(150)
    expect(listed().size).toBe(pages.length)
    expect(addressesWhere(pages, ({ status }) => status !== 200)).toEqual([])
  })

  test('has exactly one first heading, and skips no level', async ({ browser }) => {
    const pages = await pagesOf(browser)
    expect(
      addressesWhere(pages, ({ headings }) => headings.filter(({ level }) => level === 1).length !== 1),
    ).toEqual([])
    expect(addressesWhere(pages, ({ headings }) => headings[0]?.level !== 1)).toEqual([])
    const skips = ({ headings }: Facts) =>
      headings.some(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1)
    expect(addressesWhere(pages, skips)).toEqual([])
    expect(addressesWhere(pages, ({ headings }) => headings.some(({ text }) => !text.trim()))).toEqual([])
  })

  test('has a title of its own, a description and its own address', async ({ browser }) => {
    const pages = await pagesOf(browser)
    const titles = pages.map(({ title }) => title)
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
    expect(addressesWhere(pages, ({ title }) => title === '' || title.includes('|'))).toEqual([])
    expect(addressesWhere(pages, ({ description }) => description.length < 20)).toEqual([])
    expect(addressesWhere(pages, ({ description }) => description.length > 320)).toEqual([])
    expect(addressesWhere(pages, ({ address, canonical }) => canonical !== listed().get(address))).toEqual([])
    expect(addressesWhere(pages, ({ shared, canonical }) => shared !== canonical)).toEqual([])
    for (const url of listed().values()) expect(url.startsWith(origin())).toBe(true)
  })

  test('is open to crawlers; what stands in the place of missing pages is not', async ({ browser }) => {
    const pages = await allPages(browser)
    expect(addressesWhere(pages, ({ robots }) => robots.length > 0)).toEqual([NOT_FOUND])
    expect(pages.find((page) => !isFound(page))?.robots).toEqual(['noindex'])
  })

  test('carries the content security policy, and nothing it would refuse', async ({ browser }) => {
    const pages = await pagesOf(browser)
    for (const needed of ["default-src 'none'", "require-trusted-types-for 'script'", "base-uri 'none'"]) {
      expect(addressesWhere(pages, ({ policy }) => !policy.includes(needed))).toEqual([])
    }
    expect(addressesWhere(pages, ({ policy }) => /unsafe|https?:|\*/.test(policy))).toEqual([])
    expect(addressesWhere(pages, ({ styled }) => styled > 0)).toEqual([])
    expect(addressesWhere(pages, ({ handlers }) => handlers > 0)).toEqual([])
  })

  test('uses each id once, and names every picture or hides it', async ({ browser }) => {
    const pages = await pagesOf(browser)
    expect(pages.flatMap(({ address, doubleIds }) => doubleIds.map((id) => `${address} ${id}`))).toEqual([])
    expect(addressesWhere(pages, ({ unnamedPictures }) => unnamedPictures > 0)).toEqual([])
  })

  test('holds what it is about: claims in full, names, titles', async ({ browser }) => {
    const text = new Map((await pagesOf(browser)).map((page) => [page.address, page.text]))
    const { sections, applications, algorithms, references } = corpus()
    const missing: string[] = []
    const needWords = (address: string, words: string) => {
      if (!text.get(address)?.includes(words.replace(/\s+/g, ' '))) missing.push(`${address}: ${words}`)
    }
    for (const section of sections) {
      for (const { text } of section.paragraphs.flatMap(({ claims }) => claims)) {
        // A mark is printed as its number, so the words before the first one are looked for.
        const before = parseClaimText(text.split('[@')[0] ?? '')
        needWords(toSectionPath(section), toPlainText(before).trim())
      }
    }
    for (const { id, name, summary } of applications) {
      needWords(toPath(id), name)
      needWords(toPath(id), summary)
      needWords('/applications', name)
    }
    for (const { id, name, principle } of algorithms) {
      needWords(toPath(id), name)
      needWords(toPath(id), principle)
      needWords('/algorithms', name)
    }
    for (const { id, title } of references) needWords(toPath(id), title)
    expect(missing).toEqual([])
  })

  test('links only to what is there', async ({ browser }) => {
    const pages = await allPages(browser)
    const idsAt = new Map(pages.map(({ address, ids }) => [address, new Set(ids)]))
    const broken = new Set<string>()
    const files = new Map<string, Promise<number>>()
    for (const { address, links } of pages) {
      expect(links.length, address).toBeGreaterThan(5)
      for (const link of new Set(links)) {
        const url = new URL(link, `${site().url}${address}`)
        if (url.origin !== new URL(site().url).origin) {
          if (!/^(?:https?|mailto):/.test(url.protocol)) broken.add(`${address} → ${link}`)
          continue
        }
        if (!url.pathname.startsWith(base())) broken.add(`${address} → ${link}`)
        const path = url.pathname.slice(base().length).replace(/(.)\/$/, '$1') || '/'
        const ids = idsAt.get(path)
        const hash = decodeURIComponent(url.hash.slice(1))
        if (!ids)
          files.set(path, files.get(path) ?? fetch(`${site().url}${path}`).then(({ status }) => status))
        // What a query brings is not in the prerendered page.
        else if (hash && !url.search && !ids.has(hash)) broken.add(`${address} → ${link}`)
      }
    }
    for (const [path, status] of files) {
      if ((await status) !== 200 || !/\.\w+$/.test(path)) broken.add(path)
    }
    expect([...broken]).toEqual([])
  })

  test('tells no other host where the reader comes from', async ({ browser }) => {
    const pages = await pagesOf(browser)
    expect(pages.flatMap(({ tellingLinks }) => tellingLinks)).toEqual([])
  })

  test('can be reached from the overview by links alone', async ({ browser }) => {
    const pages = await pagesOf(browser)
    const linksAt = new Map(pages.map(({ address, links }) => [address, links]))
    const reached = new Set(['/'])
    for (const address of reached) {
      for (const link of linksAt.get(address) ?? []) {
        const url = new URL(link, `${site().url}${address}`)
        const path = url.pathname.slice(base().length).replace(/(.)\/$/, '$1') || '/'
        if (url.origin === new URL(site().url).origin && linksAt.has(path)) reached.add(path)
      }
    }
    expect(pages.map(({ address }) => address).filter((address) => !reached.has(address))).toEqual([])
  })
})

test('a reader whose JavaScript is off reads every kind of page and can go on by its links', async ({
  open,
}) => {
  const page = await open('/', { javaScriptEnabled: false })
  for (const path of KINDS) {
    await page.goto(site().url + path)
    expect(await page.locator('main h1').isVisible(), path).toBe(true)
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(100)
  }
  const left = page.url()
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Algorithms' }).click()
  await page.getByRole('heading', { level: 1, name: 'Algorithms' }).waitFor()
  expect(new URL(page.url()).pathname.replace(/\/$/, '')).toBe(`${base()}/algorithms`)
  await page.goBack()
  expect(page.url()).toBe(left)
})

plain('the site can be read by crawlers: sitemap, robots and open data', async () => {
  const robots = await (await fetch(`${site().url}/robots.txt`)).text()
  expect(robots).toContain('Sitemap: ')
  const data = await fetch(`${site().url}/corpus.json`)
  expect(data.headers.get('content-type')).toContain('json')
  expect(await data.json()).toMatchObject({ version: corpus().version })
  const schema = await fetch(`${site().url}/schema/corpus.v1.json`)
  expect(await schema.json()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
})
