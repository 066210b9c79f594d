import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { listAddresses } from '#app/listAddresses.ts'
import { build } from '../support/buildSite.ts'
import { corpus } from '../support/corpus.ts'
import { makeFolder } from '../support/makeFolder.ts'
import { hydrated, site, smallSite, test } from '../support/openPage.ts'
import { type Serving, serveFolder } from '../support/serveFolder.ts'

/** Rooms and things of the published survey. */
const SOME = [
  '/read/2.1',
  '/applications/skin-lesion-classification',
  '/evidence/matrix',
  '/library',
  '/about',
]
/** Every room of the small survey, and one thing of each kind. */
const oneOfEachKind = listAddresses(corpus).filter((address, at, all) => {
  const kind = address.replace(/^(\/\w+)\/.*/, '$1/')
  return address.startsWith('/evidence') || all.findIndex((other) => other.startsWith(kind)) === at
})

const ALLOW = { serviceWorkers: 'allow' } as const

let host: Serving
let smallHost: Serving
beforeAll(async () => {
  host = await serveFolder({ folder: site().folder, base: new URL(site().url).pathname })
  smallHost = await serveFolder({ folder: smallSite().folder, base: '/survey/' })
})
afterAll(() => Promise.all([host.close(), smallHost.close()]))

/** Waits until the copy is whole and the worker answers for this page. */
const kept = (page: Page) =>
  page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready
    return active?.state === 'activated' && navigator.serviceWorker.controller !== null
  })

const copiesOf = (page: Page) => page.evaluate(() => caches.keys())

/** The first heading of a page as it was published. */
function headingOf(folder: string, address: string): string {
  const html = readFileSync(join(folder, address, 'index.html'), 'utf8')
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''
  return heading
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', '’')
}

async function opensOffline(page: Page, { url, folder }: Serving, addresses: readonly string[]) {
  const wrong: string[] = []
  for (const address of addresses) {
    await page.goto(url + address)
    // The page shown off line is empty until the app has drawn the address.
    const heading = await page.locator('main h1').first().textContent()
    if (heading?.replaceAll("'", '’') !== headingOf(folder, address)) wrong.push(`${address}: ${heading}`)
  }
  expect(wrong).toEqual([])
}

describe('after one visit, with the network off,', () => {
  test('pages never visited open, each at its own address and with its query', async ({ open }) => {
    const page = await open('/', { at: host.url, ...ALLOW })
    await kept(page)
    host.down = true
    try {
      await opensOffline(page, host, SOME)
      await page.goto(`${host.url}/references?origin=survey`)
      await hydrated(page)
      await expect
        .poll(() => page.getByRole('region', { name: 'Results' }).locator('li[data-id]').count())
        .toBe(10)
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Timeline' }).click()
      await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
      expect(await page.title()).toContain('Timeline')
      await page.goBack()
      await page.getByRole('heading', { level: 1, name: 'References' }).waitFor()
      await page.goto(`${host.url}/corpus.json`)
      expect(await page.locator('body').innerText()).toContain('"claims"')
    } finally {
      host.down = false
    }
  })

  test('every kind of address of a site under a sub-path opens, and one that never was says so', async ({
    open,
  }) => {
    const page = await open('/about', { at: smallHost.url, ...ALLOW })
    await kept(page)
    smallHost.down = true
    try {
      await opensOffline(page, smallHost, oneOfEachKind)
      await page.goto(`${smallHost.url}/nowhere`)
      await page.getByRole('heading', { level: 1, name: 'Nothing stands at this address' }).waitFor()
    } finally {
      smallHost.down = false
    }
  })

  test('an address that moved leads on, as it does with the network on', async ({ open }) => {
    const moved = [
      ['/read/2', '/read/2.1'],
      ['/references/1', `/references/${corpus.references[0]?.id.slice(4)}`],
      ['/evidence', '/evidence/matrix'],
    ] as const
    const page = await open('/about', { at: smallHost.url, ...ALLOW })
    await kept(page)
    try {
      for (const down of [false, true]) {
        smallHost.down = down
        for (const [from, to] of moved) {
          await page.goto(smallHost.url + from)
          await page.waitForURL(({ pathname }) => pathname.replace(/\/$/, '') === `/survey${to}`)
          await page.getByRole('heading', { level: 1 }).waitFor()
          expect(await page.title()).not.toContain('Not found')
        }
      }
    } finally {
      smallHost.down = false
    }
  })

  test('a work’s own file, which is not in the copy, is said to need a connection, and its page offers the same', async ({
    open,
  }) => {
    const page = await open('/about', { at: smallHost.url, ...ALLOW })
    await kept(page)
    const [work] = corpus.references
    const file = `${work?.id.slice(4)}.bib`
    smallHost.down = true
    try {
      await page.goto(`${smallHost.url}/references/${file}`)
      await page.getByRole('heading', { level: 1, name: `${file} needs a connection` }).waitFor()
      expect(await page.getByRole('main').innerText()).not.toContain('Nothing stands')
      await page
        .getByRole('main')
        .getByRole('link', { name: work?.title ?? '' })
        .click()
      await page.getByRole('heading', { level: 1, name: work?.title ?? '' }).waitFor()
      await page.locator('[data-export=work] summary').click()
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download BibTeX' }).click()
      expect((await saved).suggestedFilename()).toContain('.bib')
      await page.goBack()
      await page.getByRole('heading', { level: 1, name: `${file} needs a connection` }).waitFor()
    } finally {
      smallHost.down = false
    }
  })
})

describe('a new version', () => {
  let second: string
  beforeAll(async () => {
    const folder = makeFolder()
    cpSync('tests/support/corpus', join(folder, 'corpus'), { recursive: true })
    const survey = join(folder, 'corpus/survey.json')
    const text = readFileSync(survey, 'utf8').replaceAll(corpus.survey.shortTitle, 'Second baking')
    writeFileSync(survey, text)
    second = join(folder, 'dist')
    await build({ CORPUS_DIR: join(folder, 'corpus'), BASE_PATH: '/survey/' }, second)
  })

  test('and another after it leave an open page the parts of its own, and delete those between', async ({
    open,
  }) => {
    const third = join(makeFolder(), 'third')
    cpSync(second, third, { recursive: true })
    const between = /"version":"(\w+)"/.exec(readFileSync(join(second, 'sw.js'), 'utf8'))?.[1] ?? ''
    for (const file of readdirSync(third, { recursive: true, encoding: 'utf8' })) {
      if (!/\.html$|^sw\.js$/.test(file)) continue
      const path = join(third, file)
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(between, 'a00000000003'))
    }
    const page = await open('/', { at: smallHost.url, ...ALLOW })
    await kept(page)
    const [first = ''] = await copiesOf(page)
    await page.evaluate(() => Object.assign(window, { stayed: true }))
    try {
      for (const [folder, version] of [
        [second, between],
        [third, 'a00000000003'],
      ] as const) {
        smallHost.folder = folder
        const other = await page.context().newPage()
        await other.goto(smallHost.url)
        await hydrated(other)
        await expect
          .poll(() => copiesOf(page), { timeout: 15_000 })
          .toEqual([first, expect.stringContaining(version)])
        await other.close()
      }
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Timeline' }).click()
      await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
      expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
    } finally {
      smallHost.folder = smallSite().folder
    }
  })

  test('that lands while the copy is being fetched leaves no copy of both, which would open nothing', async ({
    open,
  }) => {
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    let asked = false
    smallHost.wait = (path) => {
      if (!path.endsWith('/offline/')) return undefined
      asked = true
      return answered
    }
    try {
      const page = await open('/about', { at: smallHost.url, ...ALLOW })
      const said = () => page.locator('#offline').getByRole('status').innerText()
      await expect.poll(() => asked).toBe(true)
      smallHost.folder = second
      smallHost.wait = () => undefined
      answer()
      await expect.poll(said).toMatch(/^The copy could not be fetched whole/)
      await page.reload()
      await hydrated(page)
      await expect.poll(said, { timeout: 20_000 }).toBe('A copy is kept on this device.')
      await kept(page)
      smallHost.down = true
      await page.goto(`${smallHost.url}/timeline`)
      await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
      expect(await page.title()).toContain('Second baking')
    } finally {
      smallHost.down = false
      smallHost.wait = () => undefined
      smallHost.folder = smallSite().folder
    }
  })

  test('is offered to whoever was shown the copy because the site was silent at first', async ({ open }) => {
    const page = await open('/', { at: smallHost.url, ...ALLOW })
    await kept(page)
    smallHost.folder = second
    smallHost.wait = (path) => (path.endsWith('/timeline') ? new Promise<void>(() => {}) : undefined)
    try {
      await page.goto(`${smallHost.url}/timeline`)
      await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
      expect(await page.title()).toContain(corpus.survey.shortTitle)
      const told = page.getByRole('status')
      await told.filter({ hasText: 'A new version of this survey is ready.' }).waitFor()
      expect(await told.filter({ hasText: 'The site does not answer' }).count()).toBe(0)
      smallHost.wait = () => undefined
      await page.goto(smallHost.url)
      await expect.poll(() => page.title()).toContain('Second baking')
    } finally {
      smallHost.wait = () => undefined
      smallHost.folder = smallSite().folder
    }
  })

  test('is shown at once to whoever opens a page, and offered to whoever has one open', async ({ open }) => {
    const page = await open('/', { at: smallHost.url, ...ALLOW })
    await kept(page)
    await page.evaluate(() => Object.assign(window, { stayed: true }))
    smallHost.folder = second
    try {
      const other = await page.context().newPage()
      await other.goto(`${smallHost.url}/algorithms/sourdough/`)
      expect(await other.title()).toBe('Sourdough fermentation · Second baking')
      expect(await other.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
      const offer = page.getByRole('status').filter({ hasText: 'A new version of this survey is ready.' })
      await offer.waitFor()
      // The page that was open goes on, with parts of its own version that are published no more.
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Timeline' }).click()
      await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
      expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
      expect(await page.title()).toContain(corpus.survey.shortTitle)
      expect(await copiesOf(page)).toHaveLength(2)
      await page.goBack()
      await hydrated(page)

      await page.getByRole('button', { name: 'Reload' }).click()
      await page.waitForFunction(() => !('stayed' in window) && document.title.includes('Second baking'))
      await hydrated(page)
      expect(await offer.count()).toBe(0)
      // No page needs the first version any more; one that does not answer is asked twice.
      await expect.poll(() => copiesOf(page), { timeout: 10_000 }).toHaveLength(1)
    } finally {
      smallHost.folder = smallSite().folder
    }
  })
})

describe('the copy', () => {
  test('can be removed, and then there is none until the reader wants one', async ({ open }) => {
    const page = await open('/about', { at: smallHost.url, ...ALLOW })
    await kept(page)
    const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
    const place = page.locator('#offline')
    await place.getByRole('button', { name: 'Remove the copy and keep none' }).click()
    await expect.poll(() => place.getByRole('status').innerText()).toBe('No copy is kept on this device.')
    await expect.poll(() => copiesOf(page)).toEqual([])
    expect(await workers()).toBe(0)

    await page.reload()
    await hydrated(page)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(await workers()).toBe(0)
    expect(await copiesOf(page)).toEqual([])

    await place.getByRole('button', { name: 'Keep a copy on this device' }).click()
    await expect.poll(() => place.getByRole('status').innerText()).toBe('A copy is kept on this device.')
    expect(await workers()).toBe(1)
  })

  test('can be refused while it is being fetched, and wanted again', async ({ open }) => {
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    smallHost.wait = (path) => (path.endsWith('/corpus.json') ? answered : undefined)
    try {
      const page = await open('/about', { at: smallHost.url, ...ALLOW })
      const place = page.locator('#offline')
      const said = () => place.getByRole('status').innerText()
      const refuse = place.getByRole('button', { name: 'Remove the copy and keep none' })
      const want = place.getByRole('button', { name: 'Keep a copy on this device' })
      const worker = await page.waitForFunction(
        async () => (await navigator.serviceWorker.getRegistrations())[0]?.installing,
      )
      expect(await said()).toBe('The copy is being fetched.')
      await refuse.click()
      expect(await said()).toBe('No copy is kept on this device.')
      answer()
      // Browsers let a worker that is being installed have its way before they remove it.
      await page.waitForFunction((worker) => worker?.state === 'redundant', worker)
      expect(await said()).toBe('No copy is kept on this device.')
      await want.click()
      await expect.poll(said).toBe('A copy is kept on this device.')
    } finally {
      smallHost.wait = () => undefined
    }
  })

  test('is not fetched where the browser asks to save data', async ({ open }) => {
    const first = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    const page = await open('/about', { at: smallHost.url, ...ALLOW, first })
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(await page.locator('#offline').getByRole('status').innerText()).toBe(
      'No copy is kept on this device.',
    )
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  })

  test('is tried once and no more where the browser refuses workers', async ({ open }) => {
    const first = () => {
      const tries = { tried: 0 }
      Object.assign(window, tries)
      ServiceWorkerContainer.prototype.register = () => {
        Object.assign(window, { tried: ++tries.tried })
        return Promise.reject(new DOMException('no', 'SecurityError'))
      }
    }
    const page = await open('/about', { at: smallHost.url, ...ALLOW, first })
    await expect
      .poll(() => page.locator('#offline').getByRole('status').innerText())
      .toBe('This browser keeps no copy of this site, or not at this address.')
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
    await page.goBack()
    await page.locator('#offline').waitFor()
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(await page.evaluate('tried')).toBe(1)
  })
})
