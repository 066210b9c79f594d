import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test as plain } from 'vitest'
import { listAddresses } from '#app/listAddresses.ts'
import { readCorpus } from '#corpus/build/readCorpus.ts'
import type { Corpus } from '#corpus/types.ts'
import { paths } from '#url/paths.ts'
import { build } from '../support/buildSite.ts'
import { CORPUS_FOLDER } from '../support/corpus.ts'
import { BROKEN } from '../support/hostile.ts'
import { makeFolder } from '../support/makeFolder.ts'
import { followTo, hydrated, PHONE, test } from '../support/openPage.ts'
import { type Serving, serveFolder } from '../support/serveFolder.ts'
import { writeHostileCorpus } from '../support/writeHostileCorpus.ts'

describe('a folder of data that is broken', () => {
  const copy = () => {
    const folder = makeFolder()
    cpSync(CORPUS_FOLDER, folder, { recursive: true })
    return folder
  }

  plain.for(BROKEN)('by %s is refused, and the file is named', ([, file, text]) => {
    const folder = copy()
    writeFileSync(join(folder, file), text)
    const { corpus, faults } = readCorpus(folder)
    expect(corpus === undefined || faults.length > 0).toBe(true)
    expect(faults.map((fault) => fault.file)).toContain(file)
    expect(Object.hasOwn(Object.prototype, 'alg-a')).toBe(false)
  })

  plain('in every way at once stops the build, which names every file', async () => {
    const folder = copy()
    for (const [, file, text] of BROKEN) writeFileSync(join(folder, file), text)
    const out = makeFolder()
    const failure = await build({ CORPUS_DIR: folder }, out).then(
      () => 'built',
      (error) => `${error.stdout}${error.stderr}`,
    )
    // Whether ids lead anywhere is asked once every file can be read.
    for (const [, file] of BROKEN.filter(([, file]) => file !== 'redirects.json')) {
      expect(failure).toContain(file)
    }
    // Words for who edits the data, and no stack of our own code.
    expect(failure).not.toMatch(/^\s+at .*src\/corpus/m)
  })

  plain('by a link to code is refused', () => {
    const folder = copy()
    const file = join(folder, 'survey.json')
    const survey = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(
      file,
      JSON.stringify({ ...survey, licence: { ...survey.licence, URL: 'javascript:alert(1)' } }),
    )
    expect(readCorpus(folder).faults.map(({ entry, file }) => `${file} ${entry}`)).toContain(
      'survey.json survey',
    )
  })
})

/** Addresses with the titles of their pages, as a browser reads them before any script has run. */
async function readTitles(browser: Browser, folder: string, addresses: readonly string[]) {
  const pages = addresses.map((address) => [
    address,
    readFileSync(join(folder, address, 'index.html'), 'utf8'),
  ])
  const page = await browser.newPage()
  const titles = await page.evaluate((pages) => {
    const parser = new DOMParser()
    return pages.map(([address = '', html = '']) => {
      return [address, parser.parseFromString(html, 'text/html').title] as const
    })
  }, pages)
  await page.close()
  return titles
}

describe('a corpus with hostile texts in every field that takes any', () => {
  let host: Serving
  let corpus: Corpus
  beforeAll(async () => {
    const { folder, fields } = writeHostileCorpus()
    expect(fields.length).toBeGreaterThan(80)
    const out = makeFolder()
    await build({ CORPUS_DIR: folder, BASE_PATH: '/survey/' }, out)
    host = await serveFolder({ folder: out, base: '/survey/' })
    corpus = JSON.parse(readFileSync(join(out, 'corpus.json'), 'utf8'))
  })
  afterAll(() => host?.close())

  test('is text in every page before a script has run', async ({ browser }) => {
    const addresses = listAddresses(corpus)
    const pages = addresses.map((address) => [
      address,
      readFileSync(join(host.folder, address, 'index.html'), 'utf8'),
    ])
    const page = await browser.newPage()
    const wrong = await page.evaluate((pages) => {
      const parser = new DOMParser()
      return pages.flatMap(([address = '', html = '']) => {
        const document = parser.parseFromString(html, 'text/html')
        const all = [...document.querySelectorAll('*')]
        const count = (selector: string) => document.querySelectorAll(selector).length
        const faults = [
          ...(count('script:not([type])') === 1 ? [] : ['another script']),
          ...(count('h1') === 1 && count('title') === 1 && count('style') === 1 ? [] : ['another heading']),
          ...(count('img, iframe, object, embed') === 0 ? [] : ['something embedded']),
          ...all
            .flatMap((one) => [...one.attributes])
            .filter(({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value))
            .map(({ name, value }) => `${name}=${value.slice(0, 60)}`),
        ]
        return faults.map((fault) => `${address}: ${fault}`)
      })
    }, pages)
    await page.close()
    // Texts may say anything; only an address could be followed.
    expect(wrong.filter((fault) => !/: (?:title|aria-label|value|content|data-\w+)=/.test(fault))).toEqual([])
  })

  test('opens at every address, comes alive, and fits the width of a phone', async ({ browser, open }) => {
    const titles = await readTitles(browser, host.folder, listAddresses(corpus))
    const page = await open('/', { at: host.url, viewport: PHONE })
    const wrong: string[] = []
    const rooms = new Set<string>()
    for (const [address, title] of titles) {
      // One page of each room is loaded; to the others lead links.
      const room = address.replace(/^(\/(?!evidence)\w+)\/.*/, '$1/')
      if (rooms.has(room)) await followTo(page, `/survey${address}`)
      else await page.goto(host.url + address, { waitUntil: 'domcontentloaded' })
      rooms.add(room)
      await hydrated(page)
      await page.waitForFunction((title) => document.title === title, title)
      const { headings, wide } = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }))
      if (headings !== 1) wrong.push(`${address}: ${headings} first headings`)
      // A chart is as wide as its labels, which no one would make of ten thousand letters.
      if (wide > 0 && address !== paths.studies) wrong.push(`${address}: ${wide} px too wide`)
    }
    expect(wrong).toEqual([])
  })

  test('is found by search, and leaves as text in every format', async ({ open }) => {
    const page = await open('/search?q=onerror', { at: host.url })
    const results = page.getByRole('main').locator('[data-id]')
    await expect.poll(() => results.count()).toBeGreaterThan(0)
    await page.goto(`${host.url}/references`)
    await hydrated(page)
    await page.getByText('Export', { exact: true }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download BibTeX' }).click(),
    ])
    expect(await file.failure()).toBeNull()
  })
})
